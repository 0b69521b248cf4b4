#include "engine/data/blanks.h"
#include "engine/data/column_names.h"
#include "engine/data/pedigree_rows.h"

#include <algorithm>

namespace outcross
{
namespace
{

// Keys (see columnKey()). A word that is male in one language and female in another ("h": homme, hembra) is in neither.
constexpr std::string_view kMale[]{
    "m",        "male",      "males",    "masc",     "mc",       "mn",       "cm",       "nm",      "man",
    "boy",      "masculine", "sire",     "father",   "stallion", "colt",     "gelding",  "ram",     "wether",
    "buck",     "bull",      "steer",    "ox",       "bullock",  "boar",     "barrow",   "stag",    "cock",
    "cockerel", "rooster",   "drake",    "gander",   "tom",      "tomcat",   "dog",      "stud",    "jack",
    "billy",    "tup",       "hob",      "lion",     "drone",    "mannlich", "mann",     "hengst",  "wallach",
    "bulle",    "stier",     "ochse",    "bock",     "widder",   "hammel",   "eber",     "hahn",    "erpel",
    "rude",     "kater",     "rammler",  "vater",    "masculin", "homme",    "etalon",   "hongre",  "taureau",
    "boeuf",    "belier",    "bouc",     "verrat",   "coq",      "chien",    "pere",     "macho",   "masculino",
    "hombre",   "varon",     "semental", "caballo",  "toro",     "carnero",  "verraco",  "gallo",   "perro",
    "padre",    "homem",     "touro",    "carneiro", "garanhao", "maschio",  "stallone", "montone", "ariete",
    "verro",    "mannelijk", "reu",      "beer",     "haan",     "han",      "hane",     "hankoen", "hingst",
    "tyr",      "samec",     "samiec",   "самец",    "муж",      "м",        "雄",       "公"};
constexpr std::string_view kFemale[]{
    "f",        "female", "females", "fem",        "fs",       "fn",        "sf",      "nf",      "woman",    "girl",
    "feminine", "dam",    "mother",  "mare",       "filly",    "ewe",       "doe",     "nanny",   "cow",      "heifer",
    "sow",      "gilt",   "hind",    "hen",        "pullet",   "duck",      "goose",   "queen",   "bitch",    "jenny",
    "jill",     "vixen",  "lioness", "w",          "weiblich", "weib",      "frau",    "stute",   "kuh",      "farse",
    "kalbin",   "sau",    "aue",     "zibbe",      "geiss",    "geis",      "ziege",   "zicke",   "henne",    "ente",
    "gans",     "hundin", "katze",   "hasin",      "mutter",   "femelle",   "feminin", "femme",   "jument",   "vache",
    "genisse",  "brebis", "chevre",  "truie",      "poule",    "chienne",   "mere",    "hembra",  "femenino", "mujer",
    "yegua",    "vaca",   "oveja",   "cerda",      "gallina",  "perra",     "madre",   "femea",   "feminino", "mulher",
    "egua",     "ovelha", "porca",   "galinha",    "femmina",  "femminile", "donna",   "cavalla", "giumenta", "vacca",
    "mucca",    "pecora", "scrofa",  "vrouwelijk", "vrouw",    "v",         "merrie",  "koe",     "vaars",    "ooi",
    "zeug",     "teef",   "hun",     "hona",       "hunkoen",  "sto",       "hoppe",   "samice",  "samica",   "самка",
    "жен",      "ж",      "雌",      "母"};

bool isAmong(std::span<const std::string_view> words, std::string_view key)
{
    return std::find(words.begin(), words.end(), key) != words.end();
}

} // namespace

PedigreeTable::Sex sexFrom(std::string_view written)
{
    written = withoutBlanks(written);
    // columnKey() drops signs.
    if (written == "1" || written == "♂")
        return PedigreeTable::Sex::Male;
    if (written == "2" || written == "♀")
        return PedigreeTable::Sex::Female;
    const std::string key = columnKey(written);
    if (isAmong(kMale, key))
        return PedigreeTable::Sex::Male;
    return isAmong(kFemale, key) ? PedigreeTable::Sex::Female : PedigreeTable::Sex::Unknown;
}

} // namespace outcross
