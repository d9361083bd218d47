// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/databaseswap.h"
#include "archive/erasureservice.h"
#include "setclock.h"
#include "store/connection.h"
#include "store/statement.h"
#include "storefixture.h"
#include "unreadtotal.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// S25: what staff delete can be restored until the purge; an erased customer is no longer in the file.
class TestErasureService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsDeletedCanBeBroughtBack();
    void whatWasUnreadIsUnreadAgain();
    void undoBringsBackNothingThatWasDeletedBefore_data();
    void undoBringsBackNothingThatWasDeletedBefore();
    void aCustomerWhoWritesAgainDoesNotBringBackWhatWasDeleted();
    void whatWasDeletedIsPurgedAfterItsTime();
    void ofWhomNothingIsLeftIsForgotten();
    void whoIsInThePhoneBookOrAgreedIsKept();
    void anErasedCustomerIsGoneFromEveryByte();
    void anErasedCustomerIsInNoFormerDatabase();
    void aFormerDatabaseIsPurgedAfterItsTime();
    void anErasedCustomerIsGoneInBothFormsOfTheNumber();
    void anErasedCustomersFormsAreNotUsedAgain();
    void erasingLeavesEverybodyElseAlone();
    void theAuditTrailNamesNobody();
    void messagesAreKeptAsLongAsTheShopSays();
    void processedEventsArePrunedAfterTheirTime();

private:
    Deletion remove(const ConversationId &conversation)
    {
        return QCoro::waitFor(m_care->deleteConversations({conversation})).value().first();
    }
    bool isShown(const ConversationId &conversation) const
    {
        return m_store->reader().conversations.find(conversation)->has_value();
    }
    QStringList texts(const ConversationId &conversation) const
    {
        return textsOf(m_store->reader().messages.newest(conversation, 100).value());
    }
    CustomerId customerOf(const ConversationId &conversation) const
    {
        return m_store->conversationOf(conversation).customer.id;
    }
    QByteArray files() const;
    int loggedEvents() const;
    void say(const ConversationId &conversation, const QString &text, qint64 atS = 1'790'000'000);

    std::optional<StoreFixture> m_store;
    support::SetClock m_clock;
    std::optional<ErasureService> m_care;
    ConversationId m_zoe;
    ConversationId m_ines;
};

void TestErasureService::init()
{
    m_clock.time = QDateTime::fromSecsSinceEpoch(1'790'100'000, Qt::UTC);
    m_store.emplace();
    m_care.emplace(**m_store, m_clock);
    m_zoe = m_store->talkTo(customerNamed(u"Zoe Quetzalcoatl"_s, u"491700009999"_s, u"DE.77000099"_s));
    m_ines = m_store->talkTo(customerNamed(u"Ines"_s, u"34600000001"_s));
    say(m_zoe, u"a violet umbrella, please"_s);
    say(m_ines, u"bread"_s);
}

void TestErasureService::cleanup()
{
    m_care.reset();
    m_store.reset();
}

void TestErasureService::say(const ConversationId &conversation, const QString &text, qint64 atS)
{
    Message message = textMessage(conversation, Direction::Inbound, text, atS);
    message.raw = "{\"text\":\"" + text.toUtf8() + "\"}";
    QVERIFY(m_store->add(message));
}

QByteArray TestErasureService::files() const
{
    QByteArray all;
    for (const QString &ending : {QString(), u"-wal"_s, u"-journal"_s}) {
        QFile file(m_store->path() + ending);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

int TestErasureService::loggedEvents() const
{
    Connection connection;
    if (!connection.open(m_store->path(), Connection::Access::Read))
        return -1;
    Statement count(connection, u"SELECT count(*) FROM webhook_events_log"_s);
    return count.run() && count.next() ? count.integer(0) : -1;
}

void TestErasureService::whatIsDeletedCanBeBroughtBack()
{
    const Deletion deletion = remove(m_zoe);
    QVERIFY(!isShown(m_zoe));
    QCOMPARE(m_store->reader().conversations.page({}, 10)->size(), 1);
    QVERIFY(texts(m_zoe).isEmpty());
    QVERIFY(QCoro::waitFor(m_care->undo({deletion})));
    QVERIFY(isShown(m_zoe));
    QCOMPARE(texts(m_zoe), QStringList{u"a violet umbrella, please"_s});
    QCOMPARE(plainText(*m_store->conversationOf(m_zoe).lastMessage), u"a violet umbrella, please"_s);
}

void TestErasureService::whatWasUnreadIsUnreadAgain()
{
    const auto total = [this] { return support::unreadTotal(m_store->reader()); };
    say(m_zoe, u"are you there?"_s);
    QCOMPARE(m_store->conversationOf(m_zoe).unread, 2);
    const Deletion deletion = remove(m_zoe);
    QCOMPARE(total(), 1);
    QVERIFY(QCoro::waitFor(m_care->undo({deletion})));
    QCOMPARE(m_store->conversationOf(m_zoe).unread, 2);
    remove(m_zoe);
    const Customer zoe = customerNamed(u"Zoe Quetzalcoatl"_s, u"491700009999"_s, u"DE.77000099"_s);
    say(m_store->talkTo(zoe), u"hello again"_s, 1'790'050'000);
    QCOMPARE(m_store->conversationOf(m_zoe).unread, 1);
    QCOMPARE(total(), 2);
}

void TestErasureService::undoBringsBackNothingThatWasDeletedBefore_data()
{
    QTest::addColumn<std::chrono::seconds>("between");
    QTest::newRow("an hour later") << std::chrono::seconds(1h);
    QTest::newRow("within the same second") << std::chrono::seconds(0);
}

void TestErasureService::undoBringsBackNothingThatWasDeletedBefore()
{
    QFETCH(const std::chrono::seconds, between);
    remove(m_zoe);
    m_clock.pass(between);
    say(m_store->talkTo(customerNamed(u"Zoe Quetzalcoatl"_s, u"491700009999"_s, u"DE.77000099"_s)),
        u"hello again"_s, 1'790'050'000);
    const Deletion second = remove(m_zoe);
    QVERIFY(QCoro::waitFor(m_care->undo({second})));
    QCOMPARE(texts(m_zoe), QStringList{u"hello again"_s});
}

void TestErasureService::aCustomerWhoWritesAgainDoesNotBringBackWhatWasDeleted()
{
    remove(m_zoe);
    const ConversationId again =
        m_store->talkTo(customerNamed(u"Zoe Quetzalcoatl"_s, u"491700009999"_s, u"DE.77000099"_s));
    say(again, u"hello again"_s, 1'790'050'000);
    QCOMPARE(texts(again), QStringList{u"hello again"_s});
    QVERIFY(isShown(again));
}

void TestErasureService::whatWasDeletedIsPurgedAfterItsTime()
{
    const Deletion deletion = remove(m_zoe);
    m_clock.pass(ErasureService::daysUntilPurge * 24h);
    QCOMPARE(QCoro::waitFor(m_care->purgeDue()).value(), 0);
    m_clock.pass(1s);
    QCOMPARE(QCoro::waitFor(m_care->purgeDue()).value(), 1);
    QVERIFY(!files().contains("violet umbrella"));
    QVERIFY(QCoro::waitFor(m_care->undo({deletion})));
    QVERIFY(!isShown(m_zoe));
    QCOMPARE(texts(m_ines), QStringList{u"bread"_s});
}

void TestErasureService::ofWhomNothingIsLeftIsForgotten()
{
    remove(m_zoe);
    QVERIFY(files().contains("Quetzalcoatl"));
    m_clock.pass(ErasureService::daysUntilPurge * 24h + 1s);
    QVERIFY(QCoro::waitFor(m_care->purgeDue()));
    QVERIFY(!files().contains("Quetzalcoatl"));
    QVERIFY(!files().contains("491700009999"));
    QCOMPARE(m_store->reader().conversations.contacts().page({}, 10).value().size(), 1);
    QVERIFY(isShown(m_ines));
}

void TestErasureService::whoIsInThePhoneBookOrAgreedIsKept()
{
    Customer contact = customerNamed({}, u"34600000007"_s);
    contact.phoneBookName = u"Baker"_s;
    const Customer stopped = customerNamed({}, u"34600000008"_s);
    const Customer unknownSender = customerNamed({}, u"34600000009"_s);
    m_store->must([=](StoreSession &session) -> Result<void> {
        for (const Customer &each : {contact, unknownSender}) {
            if (Result<void> saved = session.conversations.saveCustomer(each); !saved)
                return saved;
        }
        return session.marketing.save(stopped, true, QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC));
    });
    QVERIFY(QCoro::waitFor(m_care->purgeDue()));
    const auto isKnown = [this](const Customer &customer) {
        return m_store->reader().conversations.contacts().withNumber(customer.waId)->has_value();
    };
    QVERIFY(isKnown(contact));
    QVERIFY(isKnown(stopped));
    QVERIFY(!isKnown(unknownSender));
}

void TestErasureService::anErasedCustomerIsGoneFromEveryByte()
{
    m_store->must([](StoreSession &session) {
        EventRecord event;
        event.seq = 7;
        event.receivedAt = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
        event.kind = u"webhook"_s;
        event.error = u"no_use_yet"_s;
        event.raw = R"({"from":"491700009999","user_id":"DE.77000099","note":"a violet umbrella"})";
        return session.events.add(event);
    });
    const MessageId waiting = newId<MessageId>();
    m_store->must([this, waiting](StoreSession &session) -> Result<void> {
        Message message =
            textMessage(m_zoe, Direction::Outbound, u"the violet umbrella is here"_s, 1'790'000'100);
        message.id = waiting;
        if (const Result<bool> added = session.messages.add(message, false); !added)
            return failure(added.error());
        return session.outbox.enqueue(waiting);
    });
    const QList<QByteArray> traces{"Quetzalcoatl", "quetzalcoatl", "491700009999", "DE.77000099",
                                   "violet umbrella"};
    for (const QByteArray &trace : traces)
        QVERIFY2(files().contains(trace), trace.constData());
    QSignalSpy erased(&*m_care, &ErasureService::erased);
    QCOMPARE(QCoro::waitFor(m_care->eraseCustomer(customerOf(m_zoe))).value(), 2);
    QCOMPARE(erased.size(), 1);
    for (const QByteArray &trace : traces)
        QVERIFY2(!files().contains(trace), trace.constData());
    QCOMPARE(m_store->reader().outbox.count().value(), 0);
    QVERIFY(!isShown(m_zoe));
    QVERIFY(m_store->reopen()); // and the file is sound
    QVERIFY(!files().contains("violet umbrella"));
}

void TestErasureService::anErasedCustomerIsInNoFormerDatabase()
{
    const QDir folder = QFileInfo(m_store->path()).dir();
    const QStringList copies{u".before-restore"_s, u".before-restore-wal"_s, u".before-restore-2"_s,
                             u".restored"_s};
    for (const QString &copy : copies) {
        QFile file(m_store->path() + copy);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Zoe Quetzalcoatl") > 0);
    }
    removeInterruptedRestore(m_store->path()); // as each session does when it begins
    QVERIFY(QCoro::waitFor(m_care->eraseCustomer(customerOf(m_zoe))));
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Quetzalcoatl"), qPrintable(name));
    }
}

void TestErasureService::aFormerDatabaseIsPurgedAfterItsTime()
{
    QFile former(m_store->path() + u".before-restore"_s);
    QVERIFY(former.open(QIODevice::WriteOnly) && former.write("Zoe Quetzalcoatl") > 0 && former.flush());
    QVERIFY(former.setFileTime(m_clock.now(), QFileDevice::FileModificationTime));
    former.close();
    m_clock.pass(ErasureService::daysUntilPurge * 24h);
    QVERIFY(QCoro::waitFor(m_care->purgeDue()));
    QVERIFY(former.exists());
    m_clock.pass(1s);
    QVERIFY(QCoro::waitFor(m_care->purgeDue()));
    QVERIFY(!former.exists());
}

void TestErasureService::anErasedCustomerIsGoneInBothFormsOfTheNumber()
{
    const ConversationId joao = m_store->talkTo(customerNamed(u"Joao"_s, u"5511987654321"_s));
    m_store->must([](StoreSession &session) {
        EventRecord event;
        event.seq = 7;
        event.receivedAt = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
        event.kind = u"webhook"_s;
        event.error = u"no_use_yet"_s;
        event.raw = R"({"from":"551187654321"})"; // as WhatsApp knew the number before
        return session.events.add(event);
    });
    QVERIFY(files().contains("551187654321"));
    QVERIFY(QCoro::waitFor(m_care->eraseCustomer(customerOf(joao))));
    QVERIFY(!files().contains("551187654321"));
}

void TestErasureService::anErasedCustomersFormsAreNotUsedAgain()
{
    const auto ask = [this](const ConversationId &conversation, const QString &body) {
        InteractiveContent choices;
        choices.body = body;
        Message message = textMessage(conversation, Direction::Outbound, {}, 1'790'000'100);
        message.content = choices;
        m_store->must([message](StoreSession &session) -> Result<void> {
            if (const Result<bool> added = session.messages.add(message, false); !added)
                return failure(added.error());
            return session.outbox.enqueue(message.id);
        });
    };
    const auto used = [this] { return m_store->reader().outbox.usedContents().newest().value().size(); };
    ask(m_zoe, u"Zoe, shall we bring the violet umbrella?"_s);
    ask(m_ines, u"White bread, or rye?"_s);
    QCOMPARE(used(), 2);
    QVERIFY(QCoro::waitFor(m_care->eraseCustomer(customerOf(m_zoe))));
    QCOMPARE(used(), 1);
    QVERIFY(!files().contains("violet umbrella"));
}

void TestErasureService::erasingLeavesEverybodyElseAlone()
{
    QVERIFY(QCoro::waitFor(m_care->eraseCustomer(customerOf(m_zoe))));
    QCOMPARE(texts(m_ines), QStringList{u"bread"_s});
    QVERIFY(isShown(m_ines));
    const Result<int> nobody = QCoro::waitFor(m_care->eraseCustomer(CustomerId(u"nobody"_s)));
    QCOMPARE(auditWord(nobody.error()), u"customer_unknown"_s);
}

void TestErasureService::theAuditTrailNamesNobody()
{
    const Deletion deletion = remove(m_ines);
    QVERIFY(QCoro::waitFor(m_care->undo({deletion})));
    QVERIFY(QCoro::waitFor(m_care->eraseCustomer(customerOf(m_zoe))));
    QList<AuditEntry> reported;
    const Result<QList<AuditLine>> lines = m_store->reader().audit.page(0, 10);
    for (const AuditLine &line : *lines)
        reported.prepend(AuditEntry{line.entry.kind, line.entry.count, line.entry.word});
    const QList<AuditEntry> expected{
        {AuditKind::Deleted, 1}, {AuditKind::Undeleted, 1}, {AuditKind::Erased, 1}};
    QCOMPARE(reported, expected);
}

void TestErasureService::messagesAreKeptAsLongAsTheShopSays()
{
    say(m_ines, u"milk"_s, 1'790'090'000);
    QCOMPARE(m_care->retentionDays(), 0);
    m_clock.pass(400 * 24h);
    QCOMPARE(QCoro::waitFor(m_care->purgeDue()).value(), 0); // for ever, unless the shop says otherwise
    m_clock.time = QDateTime::fromSecsSinceEpoch(1'790'000'000 + 90 * 86400 + 1, Qt::UTC);
    QVERIFY(QCoro::waitFor(m_care->setRetentionDays(90)));
    QCOMPARE(m_care->retentionDays(), 90);
    QCOMPARE(QCoro::waitFor(m_care->purgeDue()).value(), 2);
    QCOMPARE(texts(m_ines), QStringList{u"milk"_s});
    QCOMPARE(plainText(*m_store->conversationOf(m_ines).lastMessage), u"milk"_s);
    QVERIFY(!isShown(m_zoe)); // nothing was left of it
    QVERIFY(!files().contains("violet umbrella"));
}

void TestErasureService::processedEventsArePrunedAfterTheirTime()
{
    constexpr int events = 1200; // more than one slice
    m_store->must([at = m_clock.time](StoreSession &session) -> Result<void> {
        for (int seq = 1; seq <= events; ++seq) {
            EventRecord event;
            event.seq = seq;
            event.receivedAt = at;
            event.kind = u"webhook"_s;
            event.error = seq == 7 ? u"webhook_not_json"_s : QString();
            if (const Result<bool> added = session.events.add(event); !added)
                return failure(added.error());
        }
        return {};
    });
    m_clock.pass(89 * 24h);
    QVERIFY(QCoro::waitFor(m_care->pruneEvents()));
    QCOMPARE(loggedEvents(), events);
    m_clock.pass(2 * 24h);
    m_care->start();
    QTRY_COMPARE(loggedEvents(), 2); // the one that a later version may read, and the newest
}

QTEST_GUILESS_MAIN(TestErasureService)
#include "tst_erasureservice.moc"
