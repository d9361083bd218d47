// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/broadcastrunner.h"
#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "handoverscene.h"
#include "outbox/outbox.h"
#include "setclock.h"

#include <QNetworkAccessManager>

#include <sqlite3.h>

#include <atomic>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

/// Counts the transactions that may write, over any connection that is opened as long as this lives.
class WriteCount {
public:
    WriteCount()
    {
        s_count = 0;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&WriteCount::watch));
    }
    ~WriteCount() { sqlite3_reset_auto_extension(); }
    WriteCount(const WriteCount &) = delete;
    WriteCount &operator=(const WriteCount &) = delete;

    int value() const { return s_count.load(); }

private:
    static int watch(sqlite3 *connection, const char **, const sqlite3_api_routines *)
    {
        return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &WriteCount::note, nullptr);
    }
    static int note(unsigned, void *, void *statement, void *)
    {
        const char *const sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
        if (sql && std::strcmp(sql, "BEGIN IMMEDIATE") == 0)
            ++s_count;
        return 0;
    }

    inline static std::atomic<int> s_count = 0;
};

} // namespace

/// What Meta refuses after everybody has had their turn, as the runner follows it. Nothing is sent.
class TestLateRefusals : public HandOverScene {
    Q_OBJECT
private Q_SLOTS:
    void afterTheEndNothingIsWrittenUntilOneIsRefused();

private:
    void afterAllWork();
};

/// Returns when both threads of the store have done what they were given.
void TestLateRefusals::afterAllWork()
{
    const auto read = [](const StoreSession &session) { return session.broadcasts.all(); };
    QVERIFY(QCoro::waitFor((*m_store)->readInBackground(read)));
    m_store->must([](StoreSession &) -> Result<void> { return {}; });
}

void TestLateRefusals::afterTheEndNothingIsWrittenUntilOneIsRefused()
{
    const WriteCount writes;
    QVERIFY(m_store->reopen());
    addPeople(2);
    QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(turn(), HandOver::Queued);
    settle(0, Delivery::Sent);
    settle(1, Delivery::Sent);
    QCOMPARE(turn(), HandOver::Finished);

    QNetworkAccessManager network;
    support::FixedToken tokens;
    support::SetClock clock;
    clock.time = now.addSecs(3600);
    GraphSender graph(network, QUrl(u"http://127.0.0.1:9"_s), u"v26.0"_s);
    Outbox outbox(**m_store, graph, tokens, clock);
    BroadcastRunner runner(**m_store, outbox, clock);
    runner.wake();
    afterAllWork();
    const int before = writes.value();
    const ConversationId conversation = m_store->talkTo(customerNamed(u"Bo"_s, u"34600009999"_s));
    constexpr int messages = 5;
    for (int i = 0; i < messages; ++i)
        m_store->add(textMessage(conversation, Direction::Inbound, u"hello"_s, now.toSecsSinceEpoch() + i));
    afterAllWork();
    QCOMPARE(writes.value() - before, messages + 2); // the test's own
    QCOMPARE(broadcast().state, BroadcastState::Finished);

    settle(1, Delivery::Failed, 131048);
    QTRY_COMPARE(broadcast().state, BroadcastState::Paused);
    QCOMPARE(broadcast().pauseCode, std::optional(MetaCode{131048}));
}

QTEST_GUILESS_MAIN(TestLateRefusals)
#include "tst_laterefusals.moc"
