#include "fixtures.h"

#include "app/features/features.h"
#include "app/features/files/export_dialog.h"
#include "app/features/files/system_dialogs.h"
#include "app/features/model/model_dialog.h"
#include "app/features/view/about_dialog.h"
#include "app/features/view/keys_dialog.h"
#include "tests/registry.h"
#include "widgets/sheets/model_section.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QTimer>
#include <QTranslator>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

/// Every sentence half as long again, in brackets, so that a clipped or an untranslated one is seen.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        // Words get longer, not more: that is what breaks layouts.
        static const QRegularExpression word(u"\\b([A-Za-z]{3,})\\b"_s);
        qsizetype offset = 0;
        for (auto match = word.match(text); match.hasMatch(); match = word.match(text, offset)) {
            const QString longer = match.captured() + match.captured().right(match.capturedLength() / 2).toLower();
            text.replace(match.capturedStart(), match.capturedLength(), longer);
            offset = match.capturedStart() + longer.size();
        }
        return text;
    }
};

/// Labels and buttons whose words do not fit into what the layout gave them.
QStringList clipped(QWidget* window)
{
    QStringList found;
    const auto check = [&](const QWidget* widget, const QString& text) {
        if (!widget->isVisibleTo(window) || text.isEmpty())
            return;
        const int width = widget->contentsRect().width();
        const bool wraps = widget->hasHeightForWidth();
        const QSize need = wraps ? QSize(0, widget->heightForWidth(width)) : widget->minimumSizeHint();
        if (need.width() > widget->width() + 1 || need.height() > widget->height() + 1)
            found.append(u"%1: needs %2×%3, has %4×%5: %6"_s
                             .arg(widget->objectName().isEmpty()
                                      ? QString::fromLatin1(widget->metaObject()->className())
                                      : widget->objectName())
                             .arg(need.width())
                             .arg(need.height())
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(text));
    };
    for (const QLabel* label : window->findChildren<QLabel*>())
        check(label, label->text());
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>())
        if (button->icon().isNull())
            check(button, button->text());
    return found;
}

void settle(QWidget& window)
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    window.grab();
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyWindowTakesLongWordsFromBothSides_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("large") << QSize(1440, 900) << false;
        QTest::newRow("large, right to left") << QSize(1440, 900) << true;
        QTest::newRow("small") << QSize(1024, 768) << false;
        QTest::newRow("small, right to left") << QSize(1024, 768) << true;
    }
    void everyWindowTakesLongWordsFromBothSides()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, rightToLeft);
        Appearance appearance(*static_cast<QApplication*>(QCoreApplication::instance()), false);
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        if (rightToLeft)
            QApplication::setLayoutDirection(Qt::RightToLeft);
        Session session(false);
        session.openShipped(scenarioNamed(u"default"_s));
        MainWindow window(session, appearance, allFeatures(), systemFileDialogs());
        window.resize(size);
        window.show();
        QTRY_VERIFY(session.snapshot());
        session.conductor().step(30);
        QTRY_COMPARE(session.snapshot()->generation, 30);
        settle(window);
        QCOMPARE(window.size(), size);
        const QStringList inWindow = clipped(&window);
        QVERIFY2(inWindow.isEmpty(), qPrintable(inWindow.join(u'\n')));

        KeysDialog keys(window.actions(), &window);
        AboutDialog about(&window);
        ModelDialog model({}, {}, &window);
        model.setDocument(session.document());
        for (ModelSection* section : model.findChildren<ModelSection*>())
            section->setUnfolded(true);
        for (QDialog* dialog :
             {static_cast<QDialog*>(&keys), static_cast<QDialog*>(&about), static_cast<QDialog*>(&model)}) {
            dialog->show();
            settle(*dialog);
            const QStringList inDialog = clipped(dialog);
            QVERIFY2(inDialog.isEmpty(), qPrintable(inDialog.join(u'\n')));
            dialog->close();
        }
        QTimer::singleShot(0, &window, [&window] {
            auto* dialog = window.findChild<ExportDialog*>();
            settle(*dialog);
            const QStringList inDialog = clipped(dialog);
            dialog->close();
            QVERIFY2(inDialog.isEmpty(), qPrintable(inDialog.join(u'\n')));
        });
        window.actions().named(u"export"_s)->trigger();
    }

    void germanIsComplete()
    {
        Appearance appearance(*static_cast<QApplication*>(QCoreApplication::instance()), false);
        appearance.setLanguage(u"de"_s);
        Session session(false);
        session.openShipped(scenarioNamed(u"default"_s));
        MainWindow window(session, appearance, allFeatures(), systemFileDialogs());
        window.resize(1024, 768);
        window.show();
        QTRY_VERIFY(session.snapshot());
        session.conductor().step(30);
        QTRY_COMPARE(session.snapshot()->generation, 30);
        settle(window);
        QVERIFY(window.actions().named(u"playPause"_s)->text() != u"&Play"_s);
        QVERIFY(window.windowTitle().contains(u"Katzen"_s));
        const QStringList inWindow = clipped(&window);
        QVERIFY2(inWindow.isEmpty(), qPrintable(inWindow.join(u'\n')));
        appearance.setLanguage(u"en"_s);
    }

    void pluralsAreRightInEnglish()
    {
        Appearance appearance(*static_cast<QApplication*>(QCoreApplication::instance()), false);
        appearance.setLanguage(u"en"_s);
        QCOMPARE(QCoreApplication::translate("outcross::ExportDialog", "%n row(s)", nullptr, 1), u"1 row"_s);
        QCOMPARE(QCoreApplication::translate("outcross::ExportDialog", "%n row(s)", nullptr, 2), u"2 rows"_s);
    }
};

OUTCROSS_TEST(LanguageTest)
#include "language_test.moc"
