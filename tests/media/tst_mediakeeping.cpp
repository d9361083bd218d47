// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasureservice.h"
#include "mediascene.h"

#include <QSignalSpy>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;
using shoptalk::support::Servers;

/// Downloaded files, and those that Meta will delete: which are warned of, downloaded again and removed.
class TestMediaKeeping : public QObject, private MediaScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void whatExpiresWithinADayIsWarnedOf();
    void whatIsLostOnTheDiskIsFetchedAgain();
    void anErasedCustomersFilesAreRemoved();
    void theLimitRemovesWhatCanBeFetchedAgain();
};

void TestMediaKeeping::whatExpiresWithinADayIsWarnedOf()
{
    m_desk->tokens.refuse(Error{Error::Kind::Unauthorised, Reason::NumberNotConnected});
    const QSignalSpy warned(m_downloads.get(), &MediaDownloads::expiringChanged);
    const MediaId old(u"1299999999999999"_s);
    const auto store = [old](StoreSession &session) -> Result<bool> {
        Customer customer;
        customer.waId = WaId(ines);
        const Result<ConversationId> conversation = session.conversations.resolve(shopNumber, customer);
        if (!conversation)
            return failure(conversation.error());
        Message message;
        message.id = MessageId(u"m1"_s);
        message.conversation = *conversation;
        message.direction = Direction::Inbound;
        message.wamid = Wamid(u"wamid.old"_s);
        MediaContent photo;
        photo.id = old;
        photo.mimeType = u"image/jpeg"_s;
        message.content = photo;
        message.sentAt = QDateTime::currentDateTimeUtc().addDays(-6).addSecs(-12 * 3600);
        return session.messages.add(message, true);
    };
    QVERIFY(QCoro::waitFor(m_desk->store.write(store)));
    const MediaId young = receive();
    QVERIFY(!young.isEmpty());
    QTRY_COMPARE(m_downloads->expiring(), 1);
    QCOMPARE(warned.last().first().toInt(), 1);
    // Nobody knows the id any more: there is nothing left to warn of.
    m_desk->tokens.set(m_connected.metaToken);
    m_downloads->wake();
    QTRY_COMPARE(stageOf(old), MediaStage::Expired);
    QTRY_COMPARE(stageOf(young), MediaStage::Available);
    QTRY_COMPARE(m_downloads->expiring(), 0);
}

void TestMediaKeeping::whatIsLostOnTheDiskIsFetchedAgain()
{
    const MediaId id = receive();
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    end();
    QVERIFY(folderOf(id).removeRecursively());
    restart();
    QTRY_VERIFY(stageOf(id) == MediaStage::Available && !contentOf(id).isEmpty());
    QCOMPARE(contentOf(id), scenarioFile(u"bouquet.jpg"_s));
}

void TestMediaKeeping::anErasedCustomersFilesAreRemoved()
{
    const MediaId id = receive();
    QTRY_COMPARE(stageOf(id), MediaStage::Available);
    QVERIFY(folderOf(id).exists());
    const Conversation conversation = m_desk->store.reader().conversations.page({}, 1)->first();
    ErasureService erasure(m_desk->store, m_desk->clock);
    QVERIFY(QCoro::waitFor(erasure.eraseCustomer(conversation.customer.id)));
    QTRY_VERIFY(!folderOf(id).exists());
    QVERIFY(!m_downloads->find(id));
}

void TestMediaKeeping::theLimitRemovesWhatCanBeFetchedAgain()
{
    const MediaId first = receive();
    QTRY_COMPARE(stageOf(first), MediaStage::Available);
    m_downloads->setLimit(scenarioFile(u"bouquet.jpg"_s).size() + 10);
    const auto lookedAtYesterday = [first](StoreSession &session) {
        return session.mediaFiles.setUsed(first, QDateTime::currentDateTimeUtc().addDays(-1));
    };
    QVERIFY(QCoro::waitFor(m_desk->store.write(lookedAtYesterday)));
    QSignalSpy changed(m_downloads.get(), &MediaDownloads::changed);
    const MediaId second = receive(u"video"_s, u"petals.mp4"_s);
    QTRY_COMPARE(stageOf(second), MediaStage::Available);
    QTRY_COMPARE(stageOf(first), MediaStage::Evicted);
    const auto isReported = [&] { return changed.contains(QVariantList{QVariant::fromValue(first)}); };
    QTRY_VERIFY(isReported());
    QTRY_VERIFY(!folderOf(first).exists());
    m_downloads->setLimit(0);
    m_downloads->download(first);
    QTRY_COMPARE(stageOf(first), MediaStage::Available);
    QCOMPARE(contentOf(first), scenarioFile(u"bouquet.jpg"_s));
}

QTEST_GUILESS_MAIN(TestMediaKeeping)
#include "tst_mediakeeping.moc"
