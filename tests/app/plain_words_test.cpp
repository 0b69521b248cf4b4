#include "every_dialog.h"
#include "tests/app/files.h"
#include "tests/registry.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/style/plain_words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolTip>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

/// What a stranger may have put into any text.
const QString kEvil = u"<b>evil</b><img src='x.png'><a href='http://x/'>here</a>"_s;

QLabel* toolTipLabel()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel*>(widget);
    return nullptr;
}

/// Labels that would show HTML which somebody else wrote.
QStringList richLabels(const QWidget& window)
{
    QStringList found;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->textFormat() == Qt::PlainText || (label->text().isEmpty() && !label->isVisible()))
            continue;
        if (label->textFormat() != Qt::RichText) {
            if (label->isVisible()) // not shown yet: not polished yet
                found << u"guesses: "_s + label->text();
            continue;
        }
        QTextDocument document;
        document.setHtml(label->text());
        if (label->text().contains(u"<img"_s) || label->text().contains(u"<a "_s) ||
            label->text().contains(u"<b>evil"_s))
            found << u"quotes HTML: "_s + label->text();
    }
    for (const auto* browser : window.findChildren<QTextBrowser*>()) {
        const QString html = browser->toHtml();
        if (html.contains(u"<img"_s) || html.contains(u"<a "_s))
            found << u"a page with images or links: "_s + html;
    }
    return found;
}

} // namespace

/// No text of others is rich text.
class PlainWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatALessonSaysIsHtml()
    {
        const QTemporaryDir folder;
        const QString table = u"<b>t<img>.csv"_s;
        QByteArray rows = "<b>a</b>,<img src='y'>\n";
        for (int i = 0; i < 60; ++i)
            rows += QByteArray::number(i % 9) + ',' + QByteArray::number(i % 5 + 0.1 * i) + '\n';
        (void)written(folder, table, rows);
        const QByteArray evil = kEvil.toUtf8();
        const QString file = written(folder, u"<b>l<img src='z'>.json"_s.replace(u'/', u'-'),
                                     R"({"format":1,"title":")" + evil + R"(","about":")" + evil + R"(","question":")" +
                                         evil + R"(","source":")" + evil + R"(","seed":1,"generations":20,"lineages":{
                  "ai":{"kind":"mixture","size":50,"variants":2,"data":")" +
                                         table.toUtf8() + R"(","columns":["<b>a</b>","<img src='y'>"]},
                  "population":{"kind":"diploid","size":10,"variants":4}}})");
        fixtures::OpenWindow open;
        QVERIFY(open.session.openFile(file));
        QTRY_COMPARE(QString::fromStdString(open.session.document().title), kEvil);
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        open.session.conductor().renameBranch(open.session.snapshot()->branches->current(), kEvil.toStdString());
        open.session.conductor().goTo(4);
        open.session.conductor().change(Side::Left, {{Quantity::Inflow, 0.2}}); // leaves a branch behind
        open.session.conductor().step(3);
        QTRY_VERIFY(open.session.snapshot()->branches->branches().size() > 1);
        QCoreApplication::processEvents();
        QStringList rich = richLabels(open.window);
        int looked = 0;
        fixtures::forEveryDialog(open, [&](QWidget& dialog) {
            ++looked;
            rich += richLabels(dialog);
        });
        QVERIFY2(rich.isEmpty(), qPrintable(rich.join(u'\n')));
        QVERIFY(looked >= 10);
        // The lesson is shown as it stands.
        auto* lesson = open.find<QLabel>("lesson");
        QTextDocument document;
        document.setHtml(lesson->text());
        QCOMPARE(document.toPlainText().count(kEvil), 3);
    }

    void toolTipsAreNot()
    {
        fixtures::OpenWindow open;
        for (const QString& tip : {kEvil, u"<html><body>"_s + kEvil, u"<qt>"_s + kEvil}) {
            QToolTip::showText({10, 10}, tip, &open.window);
            QLabel* label = toolTipLabel();
            QVERIFY(label);
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QCOMPARE(label->text(), tip);
        }
        QToolTip::hideText();
        QWidget widget;
        widget.setToolTip(kEvil);
        widget.resize(100, 100);
        widget.show();
        QHelpEvent help(QEvent::ToolTip, {5, 5}, widget.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&widget, &help);
        QLabel* label = toolTipLabel();
        QVERIFY(label);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void whatTurnsTheWritingIsShownAsACode()
    {
        QCOMPARE(scenarioText("a\u202egnp.\u2066b\u009bc\x1b"), u"a\\u202egnp.\\u2066b\\u009bc\\u001b"_s);
        for (const char* words : {"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "one\ntwo", "\u05d0\u200f!"})
            QCOMPARE(scenarioText(words), QString::fromUtf8(words)); // Persian, lines, Hebrew
    }

    void messageBoxesAreNot()
    {
        fixtures::OpenWindow open;
        QMessageBox box;
        box.setText(kEvil);
        box.setInformativeText(kEvil);
        box.show();
        for (const auto* label : box.findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void longTipsAreWrapped()
    {
        const QString words = wrapped(QString(u"word "_s).repeated(100).trimmed());
        QCOMPARE(words.count(u'\n'), 6);
        QCOMPARE(QString(words).replace(u'\n', u' '), QString(u"word "_s).repeated(100).trimmed());
        QCOMPARE(wrapped(u"a\n\nb"_s), u"a\n\nb"_s);
        QCOMPARE(wrapped(QString(u'x').repeated(300)), QString(u'x').repeated(300));
    }
};

OUTCROSS_TEST(PlainWordsTest)
#include "plain_words_test.moc"
