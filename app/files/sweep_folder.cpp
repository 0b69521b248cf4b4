#include "app/files/sweep_folder.h"

#include "app/files/output_file.h"
#include "app/files/picture_file.h"
#include "app/files/whole_file.h"
#include "app/shell/text_translation.h"
#include "engine/base/errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The sentence is complete and translated already.
[[noreturn]] void refuse(const QString& message)
{
    throw InputError({"%1", {message.toStdString()}});
}

void saveOrThrow(const std::string& text, const QString& path)
{
    if (const QString problem = saveText(text, path); !problem.isEmpty())
        throw WriteFailure{problem};
}

void makeFolder(const QString& path)
{
    if (const QString problem = folderProblem(path); !problem.isEmpty())
        throw WriteFailure{problem};
}

std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The rows of a cell from whoever has it; all who do must agree.
std::string rowsOf(const SweepSpec& spec, const CellText& text, const std::vector<SweepFolder>& folders,
                   std::size_t cell)
{
    std::string rows;
    const SweepFolder* from = nullptr;
    for (const SweepFolder& folder : folders) {
        const std::string found = folder.rowsOf(spec, text, cell);
        if (found.empty())
            continue;
        if (from && found != rows)
            refuse(Words::tr("%1 and %2 tell the cell %3 differently: its data or program changed on the way")
                       .arg(shownValue(from->path()), shownValue(folder.path()),
                            QString::fromStdString(cellName(spec, cell))));
        rows = found;
        from = &folder;
    }
    return rows;
}

} // namespace

QString SweepFolder::tablePath() const
{
    return file(u"sweep.csv"_s);
}

QStringList SweepFolder::replacedFiles() const
{
    return {file(u"sweep.json"_s), file(u"notes.txt"_s), tablePath()};
}

QStringList SweepFolder::mergedFiles() const
{
    return {file(u"sweep.json"_s), file(u"notes.txt"_s), file(u"cells"_s), file(u"shards"_s)};
}

void SweepFolder::claim(const SweepSpec& spec) const
{
    const std::string own = sweepJson(spec) + "\n";
    const QString path = file(u"sweep.json"_s);
    if (const QString problem = folderProblem(m_path); !problem.isEmpty())
        refuse(u"--output: "_s + problem);
    if (!QFile::exists(path))
        try {
            WholeFile file(path);
            file.write(own);
            file.commit();
        } catch (const WriteFailure& failure) {
            if (!failure.isPlace)
                throw;
            refuse(failure.message);
        }
    // Another program may have come first, or at the same moment.
    const std::string there = contentOf(path);
    if (there == own)
        return;
    const std::string key = differingKey(own, there);
    refuse(key.empty() ? Words::tr("--output: %1 is not the specification of this sweep").arg(shownValue(path))
                       : Words::tr("--output: %1 holds another sweep: \"%2\" differs in its sweep.json")
                             .arg(shownValue(m_path), shownValue(QString::fromStdString(key))));
}

void SweepFolder::noteShard(int shard, int shards) const
{
    makeFolder(file(u"shards"_s));
    saveOrThrow({}, file(u"shards/%1-of-%2"_s.arg(shard).arg(shards)));
}

void SweepFolder::keepNotes(const std::string& noteLines) const
{
    if (!noteLines.empty())
        saveOrThrow(noteLines, file(u"notes.txt"_s));
}

std::string SweepFolder::noteLines() const
{
    return contentOf(file(u"notes.txt"_s));
}

std::string SweepFolder::specification() const
{
    const QString path = file(u"sweep.json"_s);
    const std::string text = contentOf(path);
    if (text.empty())
        refuse(Words::tr("%1 is not the folder of a sweep: it has no sweep.json").arg(shownValue(m_path)));
    return text;
}

QString SweepFolder::cellPath(const SweepSpec& spec, std::size_t cell) const
{
    const SweepPlace place = placeOf(spec, cell);
    return file(u"cells/y%1/x%2.csv"_s.arg(place.row).arg(place.column));
}

std::string SweepFolder::rowsOf(const SweepSpec& spec, const CellText& text, std::size_t cell) const
{
    return text.rowsIn(contentOf(cellPath(spec, cell)), cell);
}

void SweepFolder::save(const SweepSpec& spec, const CellText& text, const SweepCell& cell) const
{
    const QString path = cellPath(spec, cell.index);
    makeFolder(QFileInfo(path).path());
    saveOrThrow(text.fileOf(cell), path);
}

QSet<int> SweepFolder::shardCounts() const
{
    static const QRegularExpression form(u"^\\d+-of-(\\d+)$"_s);
    QSet<int> counts;
    for (const QString& name : QDir(file(u"shards"_s)).entryList(QDir::Files))
        if (const auto match = form.match(name); match.hasMatch())
            counts.insert(match.captured(1).toInt());
    return counts;
}

std::vector<std::size_t> writeSweepTable(const SweepSpec& spec, const std::vector<SweepFolder>& folders,
                                         const QString& path)
{
    if (const QString problem = writingProblem(path); !problem.isEmpty())
        refuse(problem);
    WholeFile table(path); // goes without a trace unless committed
    std::string notes;     // the same in all folders that have any
    for (const SweepFolder& folder : folders)
        notes = notes.empty() ? folder.noteLines() : notes;
    table.write(sweepTableHead(spec, notes));
    const CellText text(spec);
    const auto cells = static_cast<std::size_t>(spec.x.count) * static_cast<std::size_t>(spec.y.count);
    std::vector<std::size_t> missing;
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const std::string rows = rowsOf(spec, text, folders, cell);
        if (rows.empty())
            missing.push_back(cell);
        else if (missing.empty())
            table.write(rows);
    }
    if (missing.empty())
        table.commit();
    return missing;
}

} // namespace outcross
