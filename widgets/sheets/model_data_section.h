#pragma once

#include "widgets/sheets/model_kinds.h"
#include "widgets/sheets/sheet_section.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace outcross
{

/// What a model is trained on: how many items, from which data, which columns of a table, or how a made-up truth looks.
/// Knows of the files that fileRequested asks for. GUI thread, owned by the sheet.
class ModelDataSection : public SheetSection
{
    Q_OBJECT

public:
    /// The names of a table's numeric columns, none where it cannot be read; nothing: they are told later, by
    /// setColumns().
    using NumericColumns = std::function<std::optional<QStringList>(const std::string& data)>;

    explicit ModelDataSection(int spacing);
    [[nodiscard]] static SectionWords words();

    void setNumericColumns(NumericColumns columns);
    void setSpec(const LineageSpec& spec, const KindRow& kind) override;
    void write(LineageSpec& spec, const KindRow& kind) const override;
    void adapt(const LineageSpec& whole, const KindRow& kind) override;
    /// The columns of these data, which may be others than those that are chosen by now.
    void setColumns(const std::string& data, const QStringList& names);
    /// Empty: none was chosen, what was there before stays.
    void setFile(const QString& path);

signals:
    void fileRequested(outcross::ModelInput input, bool folder);

private:
    void fillSources();
    void findColumns();
    void fillColumns();
    void sourceChosen();
    [[nodiscard]] std::string data() const;
    [[nodiscard]] std::size_t columnsNeeded() const;
    [[nodiscard]] std::vector<std::string> chosenColumns() const;
    void writeColumns(LineageSpec& spec) const;
    void showSizes(const KindRow& kind);

    NumericColumns m_columnsOf;
    ModelInput m_input = ModelInput::None;
    QList<ModelData> m_shipped;
    QString m_file;
    QStringList m_columns; ///< Of the table that is chosen.
    int m_source = 0;
};

} // namespace outcross
