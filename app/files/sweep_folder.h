#pragma once

#include "engine/replicates/sweep_file.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <string>
#include <vector>

namespace outcross
{

/// The folder of a sweep. Several programs may work in it at once: every file is written whole or not at all, and what
/// two of them write to the same place is the same.
///
///     sweep.json            the specification, with the scenario and the program's version
///     cells/y7/x12.csv      the rows of column 12 (from 0) in row 7; there once the cell is finished
///     shards/2-of-3         empty: somebody has started this shard
///     notes.txt             comment lines on what was done to the data; missing where nothing was
///     sweep.csv             the table, once all cells are there
class SweepFolder
{
public:
    explicit SweepFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString tablePath() const;

    /// The files of its own that are replaced while it is worked in.
    [[nodiscard]] QStringList replacedFiles() const;

    /// What a merge reads of it.
    [[nodiscard]] QStringList mergedFiles() const;

    /// Makes the folder with its specification, or finds it with the same one. Throws InputError when it holds another
    /// sweep or cannot be made, WriteFailure.
    void claim(const SweepSpec& spec) const;
    void noteShard(int shard, int shards) const;

    /// Keeps the comment lines of the table on what was done to the data. Throws WriteFailure.
    void keepNotes(const std::string& noteLines) const;
    /// Those that were kept; empty where there are none.
    [[nodiscard]] std::string noteLines() const;

    /// The text of its specification. Throws InputError when there is none.
    [[nodiscard]] std::string specification() const;

    /// The rows of a cell; empty while it is not finished.
    [[nodiscard]] std::string rowsOf(const SweepSpec& spec, const CellText& text, std::size_t cell) const;

    /// Any thread. Throws WriteFailure.
    void save(const SweepSpec& spec, const CellText& text, const SweepCell& cell) const;

    /// Into how many shards somebody has divided the work; usually one number.
    [[nodiscard]] QSet<int> shardCounts() const;

private:
    [[nodiscard]] QString file(const QString& name) const { return m_path + u'/' + name; }
    [[nodiscard]] QString cellPath(const SweepSpec& spec, std::size_t cell) const;

    QString m_path;
};

/// Writes the whole table from the cells in these folders to `path`, or nothing where some are missing: returns which.
/// Throws WriteFailure, and InputError when two folders have a cell that differs or `path` cannot be written to.
[[nodiscard]] std::vector<std::size_t> writeSweepTable(const SweepSpec& spec, const std::vector<SweepFolder>& folders,
                                                       const QString& path);

} // namespace outcross
