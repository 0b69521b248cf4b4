#pragma once

#include "engine/lineage/lineage_spec.h"

#include <QString>
#include <QWidget>

#include <array>

class QListWidget;
class QStackedWidget;

namespace outcross
{

class BiologySection;
class FoundersSection;

/// What a population is, to be chosen in five sections: founders, genome, mating, space, selection. Every choice says
/// in one sentence what it does, and what a choice does not need is hidden. It edits a LineageSpec and knows nothing of
/// runs; whether a combination can be founded is the caller's to say. GUI thread, owned by its parent.
class BiologySheet : public QWidget
{
    Q_OBJECT

public:
    explicit BiologySheet(QWidget* parent = nullptr);

    /// Shows this population. What has no field (given frequencies, a given map) is kept as it is.
    void setSpec(const LineageSpec& spec);
    /// The population that is chosen. What the choices do not need stands at its default.
    [[nodiscard]] LineageSpec spec() const;
    /// A file of genotypes was chosen for the founders; empty: none, the choice before it stays.
    void setDataFile(const QString& path);

signals:
    void changed(); ///< By the reader.
    void fileRequested();

private:
    void adapt();

    LineageSpec m_given;
    QListWidget* m_list;
    QStackedWidget* m_pages;
    FoundersSection* m_founders;
    std::array<BiologySection*, 5> m_sections;
};

} // namespace outcross
