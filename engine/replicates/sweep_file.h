#pragma once

#include "engine/replicates/sweep.h"
#include "engine/replicates/sweep_run.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace outcross
{

/// A sweep as files: its specification, the rows of a cell, the table of all cells. Any thread.

/// The specification with the program's version; data files by name and checksum, so that it is the same on every
/// machine. Indented by two; with `oneLine` without line breaks.
[[nodiscard]] std::string sweepJson(const SweepSpec& spec, bool oneLine = false);

/// Reads it back. `source` is what messages call the file. Throws InputError for anything that sweepJson() of this very
/// version would not write: another version may draw other numbers.
[[nodiscard]] SweepSpec parseSweep(const std::string& json, const std::string& source);

/// The first key in which two specifications differ, "replicates"; empty where they are the same, or one is none.
[[nodiscard]] std::string differingKey(const std::string& json, const std::string& other);

/// "# …" lines (version, the specification on one line, those of noteLines()) and the header line. One row a cell,
/// lineage and measure: the axes' values, the cell's seed, lineage, measure; mean, standard error, median and number of
/// the replicates where it is defined; `halved`, the share of all replicates that have lost more than half of their
/// diversity; `expected`, the exact expectation of `kept` (nan for other measures and where there is none).
[[nodiscard]] std::string sweepTableHead(const SweepSpec& spec, const std::string& noteLines = {});

/// The rows of one cell: `ai` before `population`, measures in the sweep's order. Numbers are the shortest decimals
/// that read back as the same double.
[[nodiscard]] std::string sweepTableRows(const SweepSpec& spec, const SweepCell& cell);

/// A finished cell on its own as a file: a line that names the sweep, the cell and the checksum of the rows, and the
/// cell's rows of the table.
/// Made once for the many cells of one sweep, which must outlive it. Any thread.
class CellText
{
public:
    explicit CellText(const SweepSpec& spec);

    [[nodiscard]] std::string fileOf(const SweepCell& cell) const;

    /// The rows in such a file; empty where it is not that cell of that sweep, whole.
    [[nodiscard]] std::string rowsIn(const std::string& file, std::size_t cell) const;

private:
    [[nodiscard]] std::string firstLine(std::size_t cell, std::string_view rows) const;

    const SweepSpec& m_spec;
    std::string m_fingerprint; ///< Of the specification and the version.
};

} // namespace outcross
