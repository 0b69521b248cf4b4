#include "engine/data/column_names.h"

#include "engine/data/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace outcross
{
namespace
{

using Names = std::span<const std::string_view>;

// Keys, the most usual first. What is in doubt (a name that can mean two things) stands last.
constexpr std::string_view kIds[]{"id",
                                  "ids",
                                  "animal",
                                  "animalid",
                                  "idanimal",
                                  "individual",
                                  "individualid",
                                  "indiv",
                                  "individ",
                                  "ind",
                                  "indid",
                                  "iid",
                                  "person",
                                  "personid",
                                  "pid",
                                  "uid",
                                  "studbook",
                                  "studbookid",
                                  "studbookno",
                                  "studbooknumber",
                                  "sbid",
                                  "registration",
                                  "registrationnumber",
                                  "regno",
                                  "regnr",
                                  "regnum",
                                  "eartag",
                                  "tag",
                                  "tagno",
                                  "ring",
                                  "ringno",
                                  "ringnumber",
                                  "tier",
                                  "tierid",
                                  "tiernr",
                                  "tiernummer",
                                  "individuum",
                                  "individu",
                                  "individuo",
                                  "animale",
                                  "identifier",
                                  "identificador",
                                  "identifiant",
                                  "kennung",
                                  "ego",
                                  "self",
                                  "progeny",
                                  "offspring",
                                  "child",
                                  "calf",
                                  "pup",
                                  "chick",
                                  "lamb",
                                  "foal",
                                  "kid",
                                  "horse",
                                  "dog",
                                  "cat",
                                  "cow",
                                  "sheep",
                                  "goat",
                                  "bird",
                                  "plant",
                                  "line",
                                  "accession",
                                  "sample",
                                  "sampleid",
                                  "samplename",
                                  "specimen",
                                  "code",
                                  "label",
                                  "kind",
                                  "enfant",
                                  "hijo",
                                  "figlio",
                                  "filho",
                                  "number",
                                  "nummer",
                                  "no",
                                  "nr",
                                  "num",
                                  "name"};
constexpr std::string_view kFathers[]{
    "father",      "sire",     "dad",     "fatherid", "sireid",   "dadid",      "idfather",   "idsire",
    "pater",       "paterid",  "patid",   "pat",      "paternal", "paternalid", "patern",     "papa",
    "fathername",  "sirename", "siretag", "fa",       "fatid",    "vater",      "vaterid",    "vatertier",
    "pere",        "idpere",   "pereid",  "padre",    "idpadre",  "padreid",    "pai",        "idpai",
    "paiid",       "vader",    "vaderid", "far",      "farid",    "ojciec",     "otec",       "isa",
    "apa",         "baba",     "otets",   "отец",     "父",       "父亲",       "maleparent", "pollenparent",
    "pollendonor", "fid",      "par1",    "parent1",  "p1",       "male"};
constexpr std::string_view kMothers[]{
    "mother",     "dam",          "mom",        "motherid", "damid",      "momid",   "idmother", "iddam",      "mater",
    "materid",    "matid",        "mat",        "maternal", "maternalid", "matern",  "mum",      "mumid",      "mama",
    "mothername", "damname",      "damtag",     "mo",       "motid",      "mutter",  "mutterid", "muttertier", "mere",
    "idmere",     "mereid",       "madre",      "idmadre",  "madreid",    "mae",     "idmae",    "maeid",      "moeder",
    "moederid",   "mor",          "morid",      "matka",    "aiti",       "anya",    "anne",     "мать",       "母",
    "母亲",       "femaleparent", "seedparent", "mid",      "par2",       "parent2", "p2",       "female"};
constexpr std::string_view kSexes[]{"sex", "sexe",     "sexo",  "sesso", "geschlecht", "gender",  "genero", "genre",
                                    "kon", "geslacht", "kjonn", "plec",  "pohlavi",    "sexcode", "пол",    "性别"};
constexpr std::string_view kBirths[]{"born",       "birth",           "birthyear",         "yearofbirth",
                                     "yob",        "birthdate",       "dateofbirth",       "dob",
                                     "bdate",      "byear",           "birthday",          "geboren",
                                     "geburt",     "geburtsjahr",     "geburtsdatum",      "ne",
                                     "naissance",  "datenaissance",   "anneenaissance",    "datedenaissance",
                                     "nacimiento", "fechanacimiento", "fechadenacimiento", "nacido",
                                     "nascita",    "datanascita",     "datadinascita",     "nato",
                                     "nascimento", "datanascimento",  "geboortejaar",      "geboortedatum",
                                     "fodd",       "hatched",         "hatchyear"};
constexpr std::string_view kDeaths[]{"died",        "death",     "deathyear", "yearofdeath", "yod",    "deathdate",
                                     "dateofdeath", "dod",       "ddate",     "gestorben",   "tod",    "todesjahr",
                                     "todesdatum",  "mort",      "deces",     "datedeces",   "muerte", "fechamuerte",
                                     "morte",       "datamorte", "overleden", "dod1"};
constexpr std::string_view kNames[]{"name",     "fullname",       "names",      "namen",     "nom",
                                    "nombre",   "nome",           "naam",       "namn",      "navn",
                                    "callname", "registeredname", "animalname", "horsename", "dogname"};
constexpr std::string_view kPopulations[]{
    "pop",      "population",    "popid",     "popname",   "pops",         "populationid", "populationname",
    "subpop",   "subpopulation", "deme",      "colony",    "colonyid",     "site",         "siteid",
    "sitename", "samplingsite",  "locality",  "location",  "locationname", "group",        "groupid",
    "herd",     "herdid",        "flock",     "breed",     "race",         "strain",       "stock",
    "variety",  "lineage",       "cluster",   "region",    "area",         "place",        "patch",
    "station",  "lake",          "river",     "island",    "village",      "kolonie",      "gruppe",
    "ort",      "fundort",       "standort",  "herde",     "rasse",        "bestand",      "colonie",
    "groupe",   "troupeau",      "lieu",      "localite",  "poblacion",    "colonia",      "grupo",
    "sitio",    "localidad",     "rebano",    "raza",      "popolazione",  "gruppo",       "sito",
    "localita", "razza",         "populacao", "populatie", "groep",        "ras",          "country",
    "origin",   "family",        "familie",   "fid"};
constexpr std::string_view kEasts[]{"x", "lon", "long", "longitude", "easting", "east", "xcoord", "xcoordinate"};
constexpr std::string_view kNorths[]{"y", "lat", "latitude", "northing", "north", "ycoord", "ycoordinate"};
/// By which tables call their rows; R, pandas, readr and spreadsheets among them.
constexpr std::string_view kRowNames[]{
    "",       "id",        "ids", "index",       "idx",      "row",    "rows",     "rowid", "rowname", "rownames",
    "rownum", "rownumber", "obs", "observation", "case",     "caseid", "no",       "nr",    "num",     "number",
    "nummer", "unnamed0",  "1",   "record",      "recordid", "sample", "sampleid", "lfdnr", "sno",     "serial"};

Names namesOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Id:
        return kIds;
    case ColumnRole::Father:
        return kFathers;
    case ColumnRole::Mother:
        return kMothers;
    case ColumnRole::Sex:
        return kSexes;
    case ColumnRole::Born:
        return kBirths;
    case ColumnRole::Died:
        return kDeaths;
    case ColumnRole::Name:
        return kNames;
    case ColumnRole::Population:
        return kPopulations;
    case ColumnRole::X:
        return kEasts;
    case ColumnRole::Y:
        return kNorths;
    }
    return {};
}

/// The letters of U+00C0 … U+011F without accents; a blank stands where there is no letter.
constexpr std::string_view kPlainLatin = "aaaaaaaceeeeiiiidnooooo ouuuuyts"  // À … ß
                                         "aaaaaaaceeeeiiiidnooooo ouuuuyty"  // à … ÿ
                                         "aaaaaaccccccccddddeeeeeeeeeegggg"; // Ā … ğ

/// A letter of Latin-1 or Latin Extended-A without its accent, or 0.
char plainLetter(std::uint32_t codePoint)
{
    constexpr std::uint32_t kFirst = 0xC0;
    constexpr std::uint32_t kLastInTable = 0x11F;
    if (codePoint >= kFirst && codePoint <= kLastInTable) {
        const char plain = kPlainLatin[codePoint - kFirst];
        return plain == ' ' ? '\0' : plain;
    }
    struct Range {
        std::uint32_t first, last;
        char plain;
    };
    constexpr std::array kRanges{Range{0x120, 0x123, 'g'}, Range{0x124, 0x127, 'h'}, Range{0x128, 0x133, 'i'},
                                 Range{0x134, 0x135, 'j'}, Range{0x136, 0x138, 'k'}, Range{0x139, 0x142, 'l'},
                                 Range{0x143, 0x14B, 'n'}, Range{0x14C, 0x153, 'o'}, Range{0x154, 0x159, 'r'},
                                 Range{0x15A, 0x161, 's'}, Range{0x162, 0x167, 't'}, Range{0x168, 0x173, 'u'},
                                 Range{0x174, 0x175, 'w'}, Range{0x176, 0x178, 'y'}, Range{0x179, 0x17E, 'z'}};
    for (const Range& range : kRanges)
        if (codePoint >= range.first && codePoint <= range.last)
            return range.plain;
    return '\0';
}

bool isCombiningAccent(std::uint32_t codePoint)
{
    return codePoint >= 0x300 && codePoint <= 0x36F;
}

} // namespace

std::string columnKey(std::string_view name)
{
    std::string key;
    const bool isUtf8 = malformedUtf8(name) == std::string_view::npos;
    for (std::size_t at = 0; at < name.size();) {
        const auto byte = static_cast<unsigned char>(name[at]);
        if (byte < 0x80 || !isUtf8) {
            const char c = name[at++];
            if (c >= 'A' && c <= 'Z')
                key += static_cast<char>(c - 'A' + 'a');
            else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80)
                key += c;
            continue;
        }
        const CodePoint found = codePointAt(name, at);
        if (const char plain = plainLetter(found.value); plain != '\0')
            key += plain;
        else if (!isCombiningAccent(found.value) && !isSpace(found.value) && !isMark(found.value))
            key += name.substr(at, found.bytes);
        at += found.bytes;
    }
    return key;
}

std::vector<std::size_t> columnsOf(ColumnRole role, std::span<const std::string> header)
{
    const Names names = namesOf(role);
    std::vector<std::pair<std::ptrdiff_t, std::size_t>> found;
    for (std::size_t column = 0; column < header.size(); ++column) {
        const auto name = std::find(names.begin(), names.end(), columnKey(header[column]));
        if (name != names.end())
            found.emplace_back(name - names.begin(), column);
    }
    std::sort(found.begin(), found.end());
    std::vector<std::size_t> columns;
    for (const auto& [rank, column] : found)
        columns.push_back(column);
    return columns;
}

bool namesRows(std::string_view name)
{
    return std::find(std::begin(kRowNames), std::end(kRowNames), columnKey(name)) != std::end(kRowNames);
}

} // namespace outcross
