#pragma once

#include "engine/kinds/catalogue.h"
#include "engine/lineage/lineage_spec.h"
#include "widgets/sheets/model_kinds.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>

class QVBoxLayout;

namespace outcross
{

class ChoiceRow;
class NumberRow;

/// What a model is trained on: how many items, from which data, which columns of a table, or how a made-up truth looks.
/// Knows of the files that fileRequested asks for. GUI thread, owned by the sheet.
class ModelDataSection : public QWidget
{
    Q_OBJECT

public:
    /// The names of a table's numeric columns, none where it cannot be read; nothing: they are told later, by
    /// setColumns().
    using NumericColumns = std::function<std::optional<QStringList>(const std::string& data)>;

    explicit ModelDataSection(QWidget* parent = nullptr);

    void setNumericColumns(NumericColumns columns);
    void setSpec(const LineageSpec& spec);
    void write(LineageSpec& spec, const KindRow& kind) const;
    void adapt(const LineageSpec& whole, const KindRow& kind);
    /// The columns of these data, which may be others than those that are chosen by now.
    void setColumns(const std::string& data, const QStringList& names);
    /// Empty: none was chosen, what was there before stays.
    void setFile(const QString& path);

signals:
    void changed(); ///< By the reader.
    void fileRequested(outcross::ModelInput input, bool folder);

private:
    void fillSources();
    void findColumns();
    void fillColumns();
    void sourceChosen();
    [[nodiscard]] std::string data() const;
    [[nodiscard]] std::size_t columnsNeeded() const;
    void showSizes(const KindRow& kind);

    NumericColumns m_columnsOf;
    LineageSpec m_given;
    ModelInput m_input = ModelInput::None;
    QList<ModelData> m_shipped;
    QString m_file;
    QStringList m_columns; ///< Of the table that is chosen.
    int m_source = 0;
    ChoiceRow* m_sources;
    ChoiceRow* m_first;
    ChoiceRow* m_second;
    NumberRow* m_size;
    NumberRow* m_variants;
    ChoiceRow* m_frequencies;
    NumberRow* m_exponent;
    ChoiceRow* m_shape;
    NumberRow* m_spacing;
};

} // namespace outcross
