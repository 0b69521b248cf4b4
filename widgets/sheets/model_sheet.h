#pragma once

#include "engine/lineage/lineage_spec.h"
#include "widgets/sheets/model_data_section.h"

#include <QString>
#include <QWidget>

#include <array>
#include <map>
#include <string>

namespace outcross
{

class ChoiceRow;
class ModelSection;

/// What a model is: its kind in one plain sentence, what it was trained on, and, folded away until asked for, how it
/// learns, the loop of its data, what is kept, who checks, and its network. It edits a LineageSpec and knows nothing of
/// runs; whether a combination can be founded is the caller's to say. GUI thread, owned by its parent.
class ModelSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ModelSheet(QWidget* parent = nullptr);

    void setNumericColumns(ModelDataSection::NumericColumns columns);
    void setColumns(const std::string& table, const QStringList& names);
    /// Shows this model. What has no field (given frequencies) is kept as it is.
    void setSpec(const LineageSpec& spec);
    /// The model that is chosen. What the choices do not need stands at its default.
    [[nodiscard]] LineageSpec spec() const;
    /// A file or folder was chosen for the model to learn from; empty: none, the choice before it stays.
    void setDataFile(const QString& path);

signals:
    void changed(); ///< By the reader.
    void fileRequested(outcross::ModelInput input, bool folder);

private:
    void kindChosen();
    void showSpec();
    void adapt();

    LineageSpec m_given;
    std::map<std::string, LineageSpec>
        m_left; ///< Kinds that were left for another: coming back finds them as they were.
    ChoiceRow* m_kind;
    ModelDataSection* m_data;
    std::array<ModelSection*, 5> m_sections;
};

} // namespace outcross
