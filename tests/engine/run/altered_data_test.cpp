#include "engine/data/file_text.h"
#include "tests/engine/shared/fixtures.h"

#include "engine/document/origins.h"
#include "engine/kinds/catalogue.h"
#include "tests/engine/shared/plain_refusal.h"
#include "tests/registry.h"

#include <QTest>

#include <array>
#include <filesystem>
#include <set>

using namespace outcross;

namespace
{

/// Of each reader; as many as take less than a minute together on a slow machine.
constexpr std::uint64_t kAltered = 400;
constexpr std::size_t kLargestFile = 64 << 10;

/// A reader of data, by the lineage that learns from it.
struct Reader {
    const char* corpus; ///< In tests/fuzz/corpus, or a shipped data file.
    Side side;
    const char* spec; ///< Of the scenario, without its data.
};
constexpr std::array kReaders{
    Reader{"genotypes_csv", Side::Right, R"("kind":"diploid","size":20)"},
    Reader{"genepop", Side::Right, R"("kind":"diploid","size":20)"},
    Reader{"pedigree_csv", Side::Right, R"("kind":"pedigree","loci":3)"},
    Reader{"gedcom", Side::Right, R"("kind":"pedigree","loci":3)"},
    Reader{"newton_opticks.txt", Side::Left, R"("kind":"ngram","size":200)"},
    Reader{"idx", Side::Left, R"("kind":"autoencoder","size":20)"},
    Reader{"old_faithful.csv", Side::Left, R"("kind":"mixture","size":30,"variants":2)"},
    Reader{"penguins.csv", Side::Left, R"("kind":"gaussian","size":30)"},
};

std::vector<std::string> textsOf(const Reader& reader)
{
    const std::filesystem::path root(OUTCROSS_SOURCE_DIR);
    if (const auto shipped = root / "resources/data" / reader.corpus; std::filesystem::exists(shipped))
        return {readFile(shipped).substr(0, kLargestFile)};
    std::set<std::filesystem::path> paths; // in one order everywhere
    for (const auto& entry : std::filesystem::directory_iterator(root / "tests/fuzz/corpus" / reader.corpus))
        if (entry.file_size() > 0 && entry.file_size() < kLargestFile)
            paths.insert(entry.path());
    std::vector<std::string> texts;
    for (const std::filesystem::path& path : paths)
        texts.push_back(readFile(path));
    return texts;
}

/// Bytes and pieces that files have who went through other programs.
void alter(std::string& text, Stream& draws)
{
    constexpr std::array<std::string_view, 16> kPieces{
        ",",  ";",     "\t", "\r\n",     "\n\n",         "\"",      "0", "-9",
        "NA", "1e308", "-",  "\xff\xfe", "\xef\xbb\xbf", "\x1b[2J", "=", "99999999999999999999"};
    const std::size_t at = draws.below(text.size() + 1);
    switch (draws.below(5)) {
    case 0:
        if (at < text.size())
            text[at] = static_cast<char>(draws.below(256));
        return;
    case 1:
        text.erase(at, 1 + draws.below(60));
        return;
    case 2:
        text.insert(at, kPieces[draws.below(kPieces.size())]);
        return;
    case 3:
        text.insert(at, text.substr(draws.below(text.size() + 1), draws.below(200)));
        return;
    default:
        if (draws.below(4) == 0)
            text.resize(at);
        else
            text.insert(at, std::string(draws.below(600), 'n'));
    }
}

/// Whether the data founded a run; throws InputError where they are refused.
bool founds(const Reader& reader, const std::string& text)
{
    DataLibrary library;
    library.add("altered", text);
    const std::string own = std::string(R"({"data":"altered",)") + reader.spec + "}";
    const std::string json =
        reader.side == Side::Left
            ? R"({"format":1,"lineages":{"population":{"kind":"diploid","size":4},"ai":)" + own + "}}"
            : R"({"format":1,"lineages":{"ai":{"kind":"categorical","size":4},"population":)" + own + "}}";
    const Scenario scenario = parseScenario(json, "altered.json", "/nowhere");
    Run run(scenario, prepareOrigins(scenario, library), 0, Recording::Pictures);
    for (const Side side : kSides)
        (void)run.lineage(side).portrait({});
    if (!findKind(scenario.lineages[Side::Left].kind)->isSlow)
        for (int i = 0; i < 2; ++i)
            run.step({});
    return true;
}

} // namespace

class AlteredDataTest : public QObject
{
    Q_OBJECT
private slots:
    void everyAlteredFileFoundsARunOrIsRefusedInALine_data()
    {
        QTest::addColumn<int>("reader");
        for (std::size_t i = 0; i < kReaders.size(); ++i)
            QTest::newRow(kReaders[i].corpus) << static_cast<int>(i);
    }
    void everyAlteredFileFoundsARunOrIsRefusedInALine()
    {
        QFETCH(const int, reader);
        const Reader& own = kReaders[static_cast<std::size_t>(reader)];
        const std::vector<std::string> texts = textsOf(own);
        QVERIFY(!texts.empty());
        int made = 0;
        for (std::uint64_t i = 0; i < kAltered; ++i) {
            Stream draws(1753, 0, static_cast<std::uint32_t>(reader), i);
            std::string text = texts[draws.below(texts.size())];
            for (std::uint64_t changes = draws.below(4); changes > 0; --changes)
                alter(text, draws);
            if (text.empty())
                continue;
            bool ran = false;
            const std::string complaint = tests::complaintAbout([&] { ran = founds(own, text); });
            QVERIFY2(complaint.empty(), (std::to_string(i) + ": " + complaint).substr(0, 1500).c_str());
            made += ran ? 1 : 0;
        }
        qInfo("%d of %d ran", made, static_cast<int>(kAltered));
        QVERIFY(made > 0);
    }
};

OUTCROSS_TEST(AlteredDataTest)
#include "altered_data_test.moc"
