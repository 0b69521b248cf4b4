#include "widgets/style/plain_words.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QStringList>

namespace outcross
{
namespace
{

constexpr qsizetype kLine = 80;
const auto kName = QStringLiteral("plainWords");

/// Qt's own tool tip is a label, too, and is polished before it is given its words.
class PlainWords : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Polish)
            if (auto* label = qobject_cast<QLabel*>(watched); label && label->textFormat() == Qt::AutoText)
                label->setTextFormat(Qt::PlainText);
        return false;
    }
};

} // namespace

void keepWordsPlain(QApplication& application)
{
    if (application.findChild<QObject*>(kName, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto* words = new PlainWords(&application);
    words->setObjectName(kName);
    application.installEventFilter(words);
}

QString wrapped(const QString& words)
{
    QStringList lines;
    for (const QString& paragraph : words.split(u'\n')) {
        QString line;
        for (const QString& word : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + word.size() >= kLine) {
                lines << line;
                line.clear();
            }
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace outcross
