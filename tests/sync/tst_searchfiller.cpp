// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/storefixture.h"
#include "store/connection.h"
#include "store/statement.h"
#include "sync/searchfiller.h"

#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Messages of a version that had no index.
class TestSearchFiller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyStoredMessageIsFoundAfterwards();
    void goesOnWhereItWasStopped();
    void whatChangesMeanwhileIsFoundOnce();
    void theSecondTimeNothingIsDone();

private:
    qsizetype find(const QString &text) const
    {
        MessageQuery query;
        query.text = text;
        return m_store->reader().messageSearch.search(query, 10'000).value().messages.size();
    }
    std::unique_ptr<StoreFixture> m_store;
    QList<Message> m_messages;
};

void TestSearchFiller::init()
{
    m_store = std::make_unique<StoreFixture>();
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    m_messages.clear();
    for (int i = 0; i < 600; ++i)
        m_messages << textMessage(ana, Direction::Inbound, u"note %1"_s.arg(i), 1000 + i);
    m_store->must([messages = m_messages](StoreSession &session) -> Result<void> {
        for (const Message &message : messages)
            (void)session.messages.add(message, true);
        return {};
    });
    Connection connection;
    QVERIFY(connection.open(m_store->path(), Connection::Access::Write));
    QVERIFY(runSql(connection, u"DELETE FROM message_index"_s));
    QVERIFY(runSql(connection, u"UPDATE message_index_state SET version = 0"_s));
    QCOMPARE(find(u"note"_s), 0);
}

void TestSearchFiller::everyStoredMessageIsFoundAfterwards()
{
    SearchFiller filler(**m_store);
    const QSignalSpy progressed(&filler, &SearchFiller::progressed);
    QVERIFY(QCoro::waitFor(filler.run()));
    QCOMPARE(find(u"note"_s), 600);
    QVERIFY(progressed.size() >= 3);
    QCOMPARE(progressed.last().first().toInt(), 100);
}

void TestSearchFiller::goesOnWhereItWasStopped()
{
    const auto batch = [](StoreSession &session) {
        return session.messageIndex.fill(messageIndexVersion, 100);
    };
    const IndexProgress first = m_store->must(batch);
    QVERIFY(!first.isComplete());
    QCOMPARE(find(u"note"_s), 100); // the newest
    QVERIFY(m_store->reopen());
    const IndexProgress second = m_store->must(batch);
    QCOMPARE(second.left, first.left - 100);
    QCOMPARE(find(u"note"_s), 200);
    SearchFiller filler(**m_store);
    QVERIFY(QCoro::waitFor(filler.run()));
    QCOMPARE(find(u"note"_s), 600);
}

void TestSearchFiller::whatChangesMeanwhileIsFoundOnce()
{
    m_store->must([](StoreSession &session) { return session.messageIndex.fill(messageIndexVersion, 100); });
    Amendment edit;
    edit.kind = AmendmentKind::Edit;
    edit.target = m_messages.first().wamid; // not filled yet
    edit.text = u"changed note"_s;
    edit.at = m_messages.last().sentAt;
    m_store->must([edit](StoreSession &session) {
        return session.messages.amend(PhoneNumberId(u"61"_s), customerNamed(u"Ana"_s, u"34600"_s), edit);
    });
    const Message later =
        textMessage(m_messages.first().conversation, Direction::Inbound, u"note later"_s, 9000);
    QVERIFY(m_store->add(later));
    SearchFiller filler(**m_store);
    QVERIFY(QCoro::waitFor(filler.run()));
    QCOMPARE(find(u"note"_s), 601);
    QCOMPARE(find(u"changed"_s), 1);
    QCOMPARE(find(u"later"_s), 1);
}

void TestSearchFiller::theSecondTimeNothingIsDone()
{
    SearchFiller filler(**m_store);
    QVERIFY(QCoro::waitFor(filler.run()));
    const QSignalSpy progressed(&filler, &SearchFiller::progressed);
    QVERIFY(QCoro::waitFor(filler.run()));
    QCOMPARE(progressed.size(), 1);
    QCOMPARE(find(u"note"_s), 600);
}

QTEST_GUILESS_MAIN(TestSearchFiller)
#include "tst_searchfiller.moc"
