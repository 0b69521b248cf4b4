#pragma once

#include "widgets/controls/slider_scale.h"
#include "widgets/controls/value_text.h"
#include "widgets/style/accent.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace outcross
{

class ScaleSlider;
class ValueBox;
class WrapLabel;

/// What one force slider shows. The words come from the caller, who gives them again when the language changes.
struct ForceWords {
    QString label;   ///< "&Data freshness"; the mnemonic goes to the slider.
    QString meaning; ///< One line below the slider.
    QString unit;    ///< After the value, where the value does not carry it already ("cats"); may be empty.
    bool operator==(const ForceWords&) const = default;
};

struct ForceRange {
    ValueUnit unit = ValueUnit::Percent;
    SliderScale scale = SliderScale::share();
    double defaultValue = 0;
    std::optional<double> typedMaximum = std::nullopt; ///< Typing may go beyond the slider's end; else its end.
    std::optional<double> typedMinimum = std::nullopt; ///< The same below its start.
};

/// One force: its name, its value in a box that can be typed into, a slider with a tick at the default, and a line that
/// says what it means. GUI thread, owned by its parent.
class ForceSlider : public QWidget
{
    Q_OBJECT

public:
    ForceSlider(const ForceWords& words, const ForceRange& range, Accent accent, QWidget* parent = nullptr);

    void setWords(const ForceWords& words);
    [[nodiscard]] const ForceWords& words() const { return m_words; }
    void setDefaultValue(double value);
    void setScale(const SliderScale& scale, std::optional<double> typedMaximum = std::nullopt,
                  std::optional<double> typedMinimum = std::nullopt);

    [[nodiscard]] double value() const;
    void setValue(double value); ///< From the program: emits nothing.

    /// Switches the control off and says why instead of what it means; an empty text switches it on again.
    void setUnavailable(const QString& why);

    [[nodiscard]] ScaleSlider* slider() const { return m_slider; }
    [[nodiscard]] ValueBox* box() const { return m_box; }

signals:
    void valueChanged(double value); ///< By the reader: live while dragging.
    void editingFinished();          ///< The hand lets go, or a value was typed: what came before is one step to undo.

protected:
    void changeEvent(QEvent* event) override;

private:
    void showHint(const QString& refusal);
    void takeTyped(double value);

    ForceWords m_words;
    QString m_unavailable;
    WrapLabel* m_label;
    ValueBox* m_box;
    QLabel* m_unit;
    ScaleSlider* m_slider;
    WrapLabel* m_hint;
};

} // namespace outcross
