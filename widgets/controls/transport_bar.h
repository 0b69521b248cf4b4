#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace outcross
{

class IconButton;
class ScaleSlider;

/// The three actions of the bar. They belong to the caller, who also gives them icons, keys and tips.
struct TransportActions {
    QAction* reset;
    QAction* playPause;
    QAction* step;
};

/// The strip above everything: back to the start, play, one step; how fast; which generation; and at the far side room
/// for the caller's own buttons. GUI thread, owned by its parent.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(const TransportActions& actions, QWidget* parent = nullptr);

    /// Generations per second; infinity is as fast as possible.
    [[nodiscard]] double speed() const;
    void setSpeed(double speed); ///< From the program: emits nothing.

    void setGeneration(qint64 generation);
    void setGenerationTip(const QString& tip); ///< What a click on the number does.

    void addWidget(QWidget* widget); ///< At the far side, in the order of the calls.

    [[nodiscard]] ScaleSlider* speedSlider() const { return m_speed; }

signals:
    void speedChanged(double generationsPerSecond); ///< By the reader.
    void generationClicked();                       ///< The reader clicks on the number of the generation.

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void reserveRoom();
    void showSpeed();
    void showGeneration();

    ScaleSlider* m_speed;
    QLabel* m_speedName;
    QLabel* m_speedText;
    QLabel* m_generationText;
    QHBoxLayout* m_callers;
    qint64 m_generation = 0;
};

} // namespace outcross
