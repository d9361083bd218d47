// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/mediafileschema.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store/statement.h"
#include "storefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

const qint64 now = QDateTime::currentSecsSinceEpoch();
constexpr qint64 day = 86400;

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

Message photoMessage(const ConversationId &conversation, const QString &id, qint64 sentAtS)
{
    Message message = textMessage(conversation, Direction::Inbound, QString(), sentAtS);
    MediaContent photo;
    photo.id = MediaId(id);
    photo.link = u"https://lookaside.fbsbx.com/"_s + id;
    photo.mimeType = u"image/jpeg"_s;
    photo.sha256 = u"aGFzaA=="_s;
    message.content = photo;
    return message;
}

QStringList idsOf(const QList<MediaFile> &files)
{
    QStringList ids;
    for (const MediaFile &file : files)
        ids << file.id.value();
    return ids;
}

} // namespace

/// What is stored about the files that customers send.
class TestMediaFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsQueuedWithItsMessage();
    void oneIdIsOneFile();
    void theOldestIdComesFirst();
    void historyIsAsYoungAsItsArrival();
    void whatFailedWaitsAndIsTriedAgain();
    void anErasedCustomersFilesAreLeftToBeRemoved();
    void aDeletedConversationKeepsItsFiles();
    void whatIsStillShownElsewhereStays();
    void aFileThatComesAfterItsErasureIsALeftover();
    void onlyWhatMetaStillHasIsEvicted();
    void whatExpiresSoonIsCounted();
    void aLostFileIsQueuedAgain();
    void messagesOfEarlierVersionsAreQueued();

private:
    static std::optional<MediaFile> find(StoreFixture &store, const QString &id)
    {
        return store.reader().mediaFiles.find(MediaId(id)).value();
    }
    static QStringList queued(StoreFixture &store)
    {
        return idsOf(store.reader().mediaFiles.queued(100).value());
    }
    static QList<MediaId> leftovers(StoreFixture &store)
    {
        return store.reader().mediaFiles.leftovers(100).value();
    }
    static void setAvailable(StoreFixture &store, const QString &id, qint64 bytes = 10, qint64 usedAtS = now)
    {
        store.must([=](StoreSession &session) {
            return session.mediaFiles.setAvailable(MediaId(id), u"image.jpg"_s, bytes, QSize(640, 480),
                                                   at(usedAtS));
        });
    }
};

void TestMediaFiles::aFileIsQueuedWithItsMessage()
{
    StoreFixture store;
    QVERIFY(store.add(photoMessage(store.talkTo(customerNamed(u"Ana"_s, u"34600"_s)), u"5001"_s, now)));
    MediaFile expected;
    expected.id = MediaId(u"5001"_s);
    expected.number = PhoneNumberId(u"61"_s);
    expected.mimeType = u"image/jpeg"_s;
    expected.sha256 = u"aGFzaA=="_s;
    expected.link = u"https://lookaside.fbsbx.com/5001"_s;
    expected.receivedAt = at(now);
    expected.expiresAt = at(now + 7 * day);
    QVERIFY(find(store, u"5001"_s) == expected);
    QCOMPARE(queued(store), QStringList{u"5001"_s});

    setAvailable(store, u"5001"_s, 1234);
    const MediaFile here = find(store, u"5001"_s).value();
    QCOMPARE(here.stage, MediaStage::Available);
    QCOMPARE(here.name, u"image.jpg"_s);
    QCOMPARE(here.bytes, 1234);
    QCOMPARE(here.pixels, QSize(640, 480));
    QCOMPARE(queued(store), QStringList());
    QCOMPARE(store.reader().mediaFiles.usedBytes().value(), 1234);
}

void TestMediaFiles::oneIdIsOneFile()
{
    StoreFixture store;
    QVERIFY(store.add(photoMessage(store.talkTo(customerNamed(u"Ana"_s, u"34600"_s)), u"5001"_s, now)));
    setAvailable(store, u"5001"_s);
    QVERIFY(store.add(photoMessage(store.talkTo(customerNamed(u"Bo"_s, u"34601"_s)), u"5001"_s, now)));
    QCOMPARE(find(store, u"5001"_s)->stage, MediaStage::Available);
    QCOMPARE(queued(store), QStringList());
}

void TestMediaFiles::theOldestIdComesFirst()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(photoMessage(ana, u"5002"_s, now - day)));
    QVERIFY(store.add(photoMessage(ana, u"5003"_s, now)));
    QVERIFY(store.add(photoMessage(ana, u"5001"_s, now - 6 * day)));
    QCOMPARE(queued(store), (QStringList{u"5001"_s, u"5002"_s, u"5003"_s}));
    // What came last is there, too, however many wait.
    QCOMPARE(idsOf(store.reader().mediaFiles.queued(1).value()),
             (QStringList{u"5001"_s, u"5003"_s, u"5002"_s}));
}

void TestMediaFiles::historyIsAsYoungAsItsArrival()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(photoMessage(ana, u"5001"_s, now - 13 * day), false));
    QVERIFY(find(store, u"5001"_s)->expiresAt >= at(now + 7 * day));
    QVERIFY(store.add(photoMessage(ana, u"5002"_s, now - 60 * day), false));
    QCOMPARE(find(store, u"5002"_s)->stage, MediaStage::Expired);
}

void TestMediaFiles::whatFailedWaitsAndIsTriedAgain()
{
    StoreFixture store;
    const MediaId id(u"5001"_s);
    QVERIFY(store.add(photoMessage(store.talkTo(customerNamed(u"Ana"_s, u"34600"_s)), id.value(), now)));
    store.must([id](StoreSession &session) {
        return session.mediaFiles.postpone(id, MediaProblem::Unreachable, at(now + 60));
    });
    QCOMPARE(find(store, id.value())->notBefore, at(now + 60));
    QCOMPARE(find(store, id.value())->attempts, 1);
    store.must([id](StoreSession &session) {
        return session.mediaFiles.end(id, MediaStage::Failed, MediaProblem::WrongHash);
    });
    QCOMPARE(find(store, id.value())->problem, MediaProblem::WrongHash);
    QCOMPARE(queued(store), QStringList());

    store.must([](StoreSession &session) { return session.mediaFiles.requeueFailed(at(now)); });
    QCOMPARE(queued(store), QStringList{id.value()});
    QCOMPARE(find(store, id.value())->attempts, 0);

    // What a person stopped, only a person starts again.
    store.must([id](StoreSession &session) {
        return session.mediaFiles.end(id, MediaStage::Cancelled, MediaProblem::None);
    });
    store.must([](StoreSession &session) { return session.mediaFiles.requeueFailed(at(now)); });
    QCOMPARE(find(store, id.value())->stage, MediaStage::Cancelled);
    store.must([id](StoreSession &session) { return session.mediaFiles.requeue(id); });
    QCOMPARE(queued(store), QStringList{id.value()});
}

void TestMediaFiles::anErasedCustomersFilesAreLeftToBeRemoved()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(photoMessage(ana, u"5001"_s, now)));
    QVERIFY(store.add(photoMessage(ana, u"5002"_s, now)));
    setAvailable(store, u"5001"_s);
    const CustomerId customer = store.conversationOf(ana).customer.id;
    store.must([customer](StoreSession &session) { return session.privacy.erase(customer, at(now)); });
    QVERIFY(!find(store, u"5001"_s));
    QVERIFY(!find(store, u"5002"_s));
    QCOMPARE(leftovers(store), (QList<MediaId>{MediaId(u"5001"_s), MediaId(u"5002"_s)}));
    store.must([](StoreSession &session) {
        return session.mediaFiles.forgetLeftovers({MediaId(u"5001"_s), MediaId(u"5002"_s)});
    });
    QVERIFY(leftovers(store).isEmpty());
}

void TestMediaFiles::aDeletedConversationKeepsItsFiles()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(photoMessage(ana, u"5001"_s, now)));
    setAvailable(store, u"5001"_s);
    store.must([ana](StoreSession &session) { return session.privacy.softDelete(ana, at(now)); });
    QVERIFY(find(store, u"5001"_s));
    store.must([ana](StoreSession &session) { return session.privacy.undelete(ana, at(now)); });
    QCOMPARE(find(store, u"5001"_s)->stage, MediaStage::Available);
    store.must([ana](StoreSession &session) { return session.privacy.softDelete(ana, at(now)); });
    store.must([](StoreSession &session) { return session.privacy.purge(at(now + 31 * day)); });
    QVERIFY(!find(store, u"5001"_s));
    QCOMPARE(leftovers(store), QList<MediaId>{MediaId(u"5001"_s)});
}

void TestMediaFiles::whatIsStillShownElsewhereStays()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(photoMessage(ana, u"5001"_s, now)));
    QVERIFY(store.add(photoMessage(store.talkTo(customerNamed(u"Bo"_s, u"34601"_s)), u"5001"_s, now)));
    const CustomerId customer = store.conversationOf(ana).customer.id;
    store.must([customer](StoreSession &session) { return session.privacy.erase(customer, at(now)); });
    QVERIFY(find(store, u"5001"_s));
    QVERIFY(leftovers(store).isEmpty());
}

void TestMediaFiles::aFileThatComesAfterItsErasureIsALeftover()
{
    StoreFixture store;
    setAvailable(store, u"5001"_s);
    QVERIFY(!find(store, u"5001"_s));
    QCOMPARE(leftovers(store), QList<MediaId>{MediaId(u"5001"_s)});
}

void TestMediaFiles::onlyWhatMetaStillHasIsEvicted()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(photoMessage(ana, u"5001"_s, now - 6 * day - day / 2))); // good for 12 hours more
    QVERIFY(store.add(photoMessage(ana, u"5002"_s, now)));
    QVERIFY(store.add(photoMessage(ana, u"5003"_s, now)));
    QVERIFY(store.add(photoMessage(ana, u"5005"_s, now)));
    setAvailable(store, u"5005"_s, 0, now); // just looked at
    setAvailable(store, u"5001"_s, 100, now - 3000);
    setAvailable(store, u"5002"_s, 100, now - 1000);
    setAvailable(store, u"5003"_s, 100, now - 2000);
    const auto evict = [&store](qint64 bytes) {
        store.must([bytes](StoreSession &session) {
            return session.mediaFiles.evict(bytes, at(now + day), at(now - 500));
        });
    };
    evict(300);
    QVERIFY(leftovers(store).isEmpty());
    evict(200);
    QCOMPARE(find(store, u"5003"_s)->stage, MediaStage::Evicted);
    QCOMPARE(leftovers(store), QList<MediaId>{MediaId(u"5003"_s)});
    evict(0);
    QCOMPARE(find(store, u"5002"_s)->stage, MediaStage::Evicted);
    QCOMPARE(find(store, u"5001"_s)->stage, MediaStage::Available);
    QCOMPARE(find(store, u"5005"_s)->stage, MediaStage::Available);
    QCOMPARE(queued(store), QStringList());
}

void TestMediaFiles::whatExpiresSoonIsCounted()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(photoMessage(ana, u"5001"_s, now - 6 * day - day / 2)));
    QVERIFY(store.add(photoMessage(ana, u"5002"_s, now)));
    const auto count = [&store](bool onlyRefused) {
        return store.reader().mediaFiles.expiring(at(now), at(now + day), onlyRefused).value();
    };
    QCOMPARE(count(false), 1);
    QCOMPARE(count(true), 0);
    store.must([](StoreSession &session) {
        return session.mediaFiles.postpone(MediaId(u"5001"_s), MediaProblem::DiskFull, at(now + 60));
    });
    QCOMPARE(count(true), 1);
    store.must([](StoreSession &session) {
        return session.mediaFiles.end(MediaId(u"5001"_s), MediaStage::Failed, MediaProblem::DiskFull);
    });
    QCOMPARE(count(true), 1);
    setAvailable(store, u"5001"_s);
    QCOMPARE(count(false), 0);
}

void TestMediaFiles::aLostFileIsQueuedAgain()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QVERIFY(store.add(photoMessage(ana, u"5001"_s, now)));
    QVERIFY(store.add(photoMessage(ana, u"5002"_s, now - 6 * day)));
    setAvailable(store, u"5001"_s);
    setAvailable(store, u"5002"_s);
    store.must([](StoreSession &session) {
        return session.mediaFiles.setLost({MediaId(u"5001"_s), MediaId(u"5002"_s)}, at(now + 2 * day));
    });
    QCOMPARE(find(store, u"5001"_s)->stage, MediaStage::Queued);
    QCOMPARE(find(store, u"5002"_s)->stage, MediaStage::Expired);
}

void TestMediaFiles::messagesOfEarlierVersionsAreQueued()
{
    const QTemporaryDir folder;
    Connection connection;
    QVERIFY(connection.open(folder.filePath(u"a.db"_s), Connection::Access::Write));
    const auto migrations = storeMigrations();
    const auto media = std::find_if(migrations.begin(), migrations.end(), [](const Migration &each) {
        return each.statements == mediaFileTables();
    });
    QVERIFY(migrate(connection, migrations.first(size_t(media - migrations.begin()))));
    const auto run = [&connection](const QString &sql) {
        QVERIFY2(runSql(connection, sql), qPrintable(sql));
    };
    run(u"INSERT INTO customers (seq, id, wa_id, profile_name, username, names) VALUES (1, 'c', '346', '', '', '')"_s);
    run(u"INSERT INTO conversations (seq, id, phone_number_id, customer) VALUES (1, 'k', '61', 1)"_s);
    const auto add = [&run](int seq, const QString &id, qint64 sentAtS) {
        run(u"INSERT INTO whatsapp_messages (seq, id, conversation, direction, kind, text, sent_at_s, "
            u"delivery) "
            "VALUES (%1, 'm%1', 1, 0, 1, '', %2, 0)"_s.arg(seq)
                .arg(sentAtS));
        run(u"INSERT INTO message_media (message, media_id, mime_type, sha256, file_name, received_at_s) "
            "VALUES (%1, '%2', 'image/jpeg', 'aGFzaA==', 'a.jpg', %3)"_s.arg(seq)
                .arg(id)
                .arg(sentAtS));
    };
    add(1, u"5001"_s, now - day);
    add(2, u"5002"_s, now - 9 * day);
    add(3, u"5003"_s, now - 9 * day); // shown once more yesterday
    add(4, u"5003"_s, now - day);
    QVERIFY(migrate(connection, storeMigrations()));
    Statement select(connection,
                     u"SELECT media_id || ' ' || stage || ' ' || phone_number_id || ' ' || sender_name "
                     "FROM media_files ORDER BY media_id"_s);
    QCOMPARE(collect(select, [](const Statement &row) { return row.text(0); }).value(),
             (QStringList{u"5001 0 61 a.jpg"_s, u"5002 3 61 a.jpg"_s, u"5003 0 61 a.jpg"_s}));
}

QTEST_GUILESS_MAIN(TestMediaFiles)
#include "tst_mediafiles.moc"
