#pragma once

#include "widgets/controls/value_text.h"

#include <QList>
#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;

namespace outcross
{

class StepBox;
class WrapLabel;

/// One of several things to choose from a list: its name, and one sentence that says what it does.
struct ChoiceItem {
    QString name;
    QString meaning;
    int value = 0; ///< What the caller knows it by.
};

/// A choice of a sheet, with the sentence of whatever is chosen below it. GUI thread, owned by its parent.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    ChoiceRow(const QString& name, const QList<ChoiceItem>& items, QWidget* parent = nullptr);

    void setItems(const QList<ChoiceItem>& items); ///< Keeps the choice where it is still among them.
    [[nodiscard]] int value() const;
    void setValue(int value); ///< From the program: emits nothing. A value that is not on offer chooses the first.
    [[nodiscard]] QComboBox* box() const { return m_box; }

signals:
    void changed(); ///< By the reader.

private:
    void showMeaning();

    QList<ChoiceItem> m_items;
    QComboBox* m_box;
    WrapLabel* m_meaning;
};

/// A number of a sheet: its name, a field, and one line of meaning (or why what was typed is refused). GUI thread,
/// owned by its parent.
class NumberRow : public QWidget
{
    Q_OBJECT

public:
    NumberRow(const QString& name, const QString& meaning, ValueUnit unit, double minimum, double maximum,
              QWidget* parent = nullptr);

    void setMeaning(const QString& meaning);
    [[nodiscard]] double value() const;
    [[nodiscard]] int count() const { return static_cast<int>(value()); }
    void setValue(double value); ///< From the program: emits nothing.
    void setZeroIsUsual();       ///< 0 stands for what suits the kind.
    [[nodiscard]] StepBox* field() const { return m_field; }

signals:
    void changed(); ///< By the reader.

private:
    QString m_words;
    StepBox* m_field;
    WrapLabel* m_meaning;
};

} // namespace outcross
