#pragma once

#include <QWidget>

class QLabel;

namespace outcross
{

class ScaleSlider;

/// "How far back do you look?": from how many generations ago a pedigree's inbreeding is counted, 0 to all that are
/// known. GUI thread, owned by its panel.
class LookBack : public QWidget
{
    Q_OBJECT

public:
    explicit LookBack(QWidget* parent = nullptr);

    /// Generations known. Who looks back all the way goes on doing so when there are more.
    void setDeepest(int deepest);
    [[nodiscard]] int value() const;

signals:
    void changed(int generations);

private:
    void showValue();

    ScaleSlider* m_slider;
    int m_deepest = 0;
    QLabel* m_value;
};

} // namespace outcross
