#pragma once

#include "widgets/sheets/lineage_sheet.h"
#include "widgets/sheets/model_data_section.h"

#include <QString>

#include <array>
#include <map>
#include <string>

namespace outcross
{

class ChoiceRow;
class ModelSection;

/// What a model is: its kind in one plain sentence, what it was trained on, and, folded away until asked for, how it
/// learns, the loop of its data, what is kept, who checks, and its network. GUI thread, owned by its parent.
class ModelSheet : public LineageSheet
{
    Q_OBJECT

public:
    explicit ModelSheet(QWidget* parent = nullptr);

    /// What the choice of the kind is called.
    [[nodiscard]] static QString kindName() { return tr("Kind of model"); }
    void setNumericColumns(ModelDataSection::NumericColumns columns);
    void setColumns(const std::string& table, const QStringList& names);
    void setSpec(const LineageSpec& spec) override;
    void setDataFile(const QString& path) override;

signals:
    void fileRequested(outcross::ModelInput input, bool folder);

private:
    void kindChosen();
    void showKind(const LineageSpec& spec);
    void adaptFrame(const LineageSpec& whole, const KindRow& kind) override;

    std::map<std::string, LineageSpec>
        m_left; ///< Kinds that were left for another: coming back finds them as they were.
    ChoiceRow* m_kind;
    ModelDataSection* m_data;
    std::vector<ModelSection*> m_folds;
};

} // namespace outcross
