#include "tests/registry.h"
#include "widgets/controls/banner.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace outcross;
using namespace Qt::StringLiterals;

using Severity = Banner::Severity;

class BannerTest : public QObject
{
    Q_OBJECT

private slots:
    void aLighterMessageWaitsBehindAHeavierOne()
    {
        Banner banner;
        banner.showMessage(Severity::Failure, u"could not be saved"_s, u"save"_s);
        banner.showMessage(Severity::Warning, u"cannot be kept"_s, u"keeping"_s);
        banner.showMessage(Severity::Info, u"saved a picture"_s, u"saved"_s);
        QCOMPARE(banner.text(), u"could not be saved"_s);
        QCOMPARE(banner.severity(), Severity::Failure);
        banner.dismiss();
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.text(), u"cannot be kept"_s);
        banner.dismiss();
        QCOMPARE(banner.text(), u"saved a picture"_s);
        QCOMPARE(banner.severity(), Severity::Info);
        banner.dismiss();
        QVERIFY(!banner.isVisible());
    }

    void aHeavierMessageComesAtOnceAndTheLighterOneAfterIt()
    {
        Banner banner;
        banner.showMessage(Severity::Info, u"light"_s, u"a"_s);
        banner.showMessage(Severity::Failure, u"heavy"_s, u"b"_s);
        QCOMPARE(banner.text(), u"heavy"_s);
        banner.resolve(u"b"_s);
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.text(), u"light"_s);
    }

    void amongEqualsTheNewestIsShown()
    {
        Banner banner;
        banner.showMessage(Severity::Warning, u"first"_s, u"a"_s);
        banner.showMessage(Severity::Warning, u"second"_s, u"b"_s);
        QCOMPARE(banner.text(), u"second"_s);
        banner.showMessage(Severity::Warning, u"third"_s, u"b"_s); // of the same topic: in its place
        QCOMPARE(banner.text(), u"third"_s);
        banner.dismiss();
        QCOMPARE(banner.text(), u"first"_s);
        banner.dismiss();
        QVERIFY(!banner.isVisible());
    }

    void whatIsResolvedGoesWhereverItWaits()
    {
        Banner banner;
        banner.showMessage(Severity::Warning, u"waits"_s, u"a"_s);
        banner.showMessage(Severity::Failure, u"shown"_s, u"b"_s);
        banner.resolve(u"nothing"_s);
        banner.resolve(u"a"_s);
        QCOMPARE(banner.text(), u"shown"_s);
        banner.dismiss();
        QVERIFY(!banner.isVisible());
    }

    void anOfferKeepsItsButtonWhileItWaits()
    {
        Banner banner;
        auto* button = banner.findChild<QPushButton*>(u"bannerAction"_s);
        int taken = 0;
        const QSignalSpy dismissed(&banner, &Banner::dismissed);
        banner.offer(
            u"a run was kept"_s, u"Open it"_s, [&] { ++taken; }, u"lost"_s);
        QVERIFY(button->isVisible());
        QCOMPARE(banner.severity(), Severity::Info);
        banner.showMessage(Severity::Warning, u"refused"_s, u"run"_s);
        QVERIFY(!button->isVisible());
        banner.offer(
            u"a run was kept"_s, u"Open it"_s, [&] { ++taken; }, u"lost"_s); // somebody waits for it
        QVERIFY(button->isVisible());
        banner.resolve(u"run"_s);
        banner.showMessage(Severity::Failure, u"could not be saved"_s, u"save"_s);
        QVERIFY(!button->isVisible());
        banner.dismiss();
        QCOMPARE(dismissed.last().first().toString(), u"save"_s);
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"Open it"_s);
        button->click();
        QCOMPARE(taken, 1);
        QVERIFY(!banner.isVisible());
        QCOMPARE(dismissed.size(), 1);
    }
};

OUTCROSS_TEST(BannerTest)
#include "banner_test.moc"
