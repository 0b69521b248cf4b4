#pragma once

#include "engine/kinds/catalogue.h"
#include "engine/lineage/lineage_spec.h"
#include "widgets/sheets/sheet_rows.h"

#include <QString>
#include <QWidget>

#include <string_view>
#include <vector>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace outcross
{

class WrapLabel;

/// A choice of a ChoiceRow is known by a number: that of its enumerator.
template <class Enum> constexpr int modelId(Enum value)
{
    return static_cast<int>(value);
}

[[nodiscard]] bool hasKey(const std::vector<std::string_view>& list, std::string_view key);
[[nodiscard]] bool hasQuantity(const KindRow& kind, Quantity quantity);

/// One part of the sheet that says what a model is. Folded away until it is asked for; beside its name stands, in a few
/// words, what is chosen in it. It shows and writes its own part of a LineageSpec. GUI thread, owned by the sheet.
class ModelSection : public QWidget
{
    Q_OBJECT

public:
    explicit ModelSection(const QString& name);

    [[nodiscard]] const QString& name() const { return m_name; }
    void setUnfolded(bool unfolded);
    [[nodiscard]] bool isUnfolded() const;

    /// Whether this kind has anything to choose here.
    [[nodiscard]] virtual bool isFor(const KindRow& kind) const = 0;
    virtual void setSpec(const LineageSpec& spec) = 0;
    /// Its part of the model; only what the kind has, else what stands in `spec` already.
    virtual void write(LineageSpec& spec, const KindRow& kind) const = 0;
    /// Shows what the kind has and the choices need, and hides the rest.
    void adapt(const LineageSpec& whole, const KindRow& kind);

signals:
    void changed(); ///< By the reader.

protected:
    ChoiceRow* add(ChoiceRow* row);
    NumberRow* add(NumberRow* row);
    QCheckBox* addCheck(const QString& words, const QString& meaning);
    void addHeading(const QString& words);

    virtual void showFor(const LineageSpec& whole, const KindRow& kind) = 0;
    /// What is chosen, in a few words.
    [[nodiscard]] virtual QString summary(const LineageSpec& whole) const = 0;

private:
    void add(QWidget* widget);
    void showFold();

    QString m_name;
    QToolButton* m_fold;
    WrapLabel* m_summary;
    QWidget* m_body;
    QVBoxLayout* m_rows;
};

[[nodiscard]] ModelSection* makeFitSection();
[[nodiscard]] ModelSection* makeLoopSection();
[[nodiscard]] ModelSection* makeCurationSection();
[[nodiscard]] ModelSection* makeBorderSection();
[[nodiscard]] ModelSection* makeNetworkSection();

} // namespace outcross
