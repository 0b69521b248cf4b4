#include "engine/base/mailbox.h"
#include "tests/registry.h"
#include "tests/waiting.h"

#include <QTest>

#include <chrono>
#include <future>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

using namespace outcross;

namespace
{

using Clock = std::chrono::steady_clock;

struct Post {
    std::vector<int> orders;
    int news = 0;
};

bool hasOrders(const Post& post)
{
    return !post.orders.empty();
}

} // namespace

class MailboxTest : public QObject
{
    Q_OBJECT

private slots:
    void theWorkerGetsEveryOrderInTurnAndItsNewsCanBeRead()
    {
        Mailbox<Post> mail;
        std::vector<int> seen; // of the worker, until it has ended
        std::jthread worker([&](const std::stop_token& quit) {
            while (mail.wait(quit, hasOrders)) {
                const auto orders = mail.with([](Post& post) { return std::exchange(post.orders, {}); });
                seen.insert(seen.end(), orders.begin(), orders.end());
                mail.with([&](Post& post) { post.news = orders.back(); });
            }
        });
        for (int i = 1; i <= 1000; ++i)
            mail.post([&](Post& post) { post.orders.push_back(i); });
        QTRY_COMPARE(mail.with([](const Post& post) { return post.news; }), 1000);
        worker = {}; // which stops it, though nothing is ready
        QCOMPARE(seen.size(), std::size_t{1000});
        for (int i = 1; i <= 1000; ++i)
            QCOMPARE(seen[static_cast<std::size_t>(i - 1)], i);
    }

    void whoMustNotWaitDoesNot()
    {
        Mailbox<Post> mail;
        std::promise<void> isHeld;
        std::promise<void> letGo;
        std::jthread other([&] {
            mail.with([&](Post& post) {
                post.news = 7;
                isHeld.set_value();
                letGo.get_future().get();
            });
        });
        isHeld.get_future().get();
        bool isDone = false;
        mail.tryPost([&](Post&) { isDone = true; });
        const int known = mail.tryWith([](const Post& post) { return post.news; }, 3);
        letGo.set_value();
        other.join();
        QVERIFY(!isDone);
        QCOMPARE(known, 3);
        mail.tryPost([&](Post&) { isDone = true; });
        QVERIFY(isDone);
        QCOMPARE(mail.tryWith([](const Post& post) { return post.news; }, 3), 7);
    }

    void aWaitUntilATimeEndsByItselfOrByAnOrder()
    {
        Mailbox<Post> mail;
        const std::stop_source quit;
        mail.waitUntil(quit.get_token(), Clock::time_point{}, hasOrders); // which is long gone
        mail.post([](Post& post) { post.orders.push_back(1); });
        mail.waitUntil(quit.get_token(), Clock::time_point::max(), hasOrders); // or for ever
        QVERIFY(mail.wait(quit.get_token(), hasOrders));
    }
};

OUTCROSS_TEST(MailboxTest)
#include "mailbox_test.moc"
