// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "busyworkers.h"
#include "outbox/mediauploads.h"
#include "outbox/preparedfile.h"
#include "outboxscene.h"
#include "testpictures.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

} // namespace

/// Outgoing files: chosen files are converted to what WhatsApp accepts, and uploaded to the real sandbox
/// program before their message is sent.
class TestOutgoingFiles : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void aPictureIsQueuedUploadedAndSent();
    void anUploadIsUsedAgainAtARetry();
    void afterThirtyDaysItIsUploadedAgain();
    void filesWaitThroughARestart();
    void theOrderIsKept();
    void whatIsCancelledIsNotUploaded();
    void withoutANetworkTheFileWaits();
    void aFileThatIsGoneFails();
    void whatWhatsAppDoesNotTakeIsNotQueued_data();
    void whatWhatsAppDoesNotTakeIsNotQueued();
    void whatIsCancelledWhileItIsUploadedIsNotSent();
    void leftoversAreRemovedAtTheStart();
    void theFilesOfADestroyedMessageGoAtOnce();
    void recordingsGoWithTheirConversation();
    void whatIsBeingStoredIsWaitedFor();
    void anUploadThatAlwaysBreaksOffFails();

private:
    QString write(const QString &name, const QByteArray &bytes);
    FileToSend photo(const QString &caption = {});
    Result<MessageId> send(const QList<FileToSend> &files);

    ConversationId m_conversation;
};

void TestOutgoingFiles::init()
{
    begin();
    m_conversation = conversationWith(ines);
}

QString TestOutgoingFiles::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return file.fileName();
}

FileToSend TestOutgoingFiles::photo(const QString &caption)
{
    FileToSend file;
    file.path = write(u"photo.jpg"_s, encoded(twoColours(), "JPEG"));
    file.content.kind = MediaKind::Image;
    file.content.mimeType = u"image/jpeg"_s;
    file.content.caption = caption;
    return file;
}

Result<MessageId> TestOutgoingFiles::send(const QList<FileToSend> &files)
{
    return QCoro::waitFor(m_outbox->sendFiles(m_conversation, files, MessageContext()));
}

void TestOutgoingFiles::aPictureIsQueuedUploadedAndSent()
{
    const FileToSend file = photo(u"The bouquet"_s);
    const MessageId id = send({file}).value();
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    QCOMPARE(std::get<MediaContent>(stored(id).content).caption, u"The bouquet"_s);
    QVERIFY(QFile::remove(file.path)); // the original may go
    const QString copy = m_outbox->localFileOf(id);
    QCOMPARE(QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(copy).path()) & (QFileDevice::ReadGroup | QFileDevice::ExeOther),
             QFileDevice::Permissions());
    QSignalSpy progressed(&m_outbox->uploads(), &MediaUploads::progressed);
    QSignalSpy ended(&m_outbox->uploads(), &MediaUploads::ended);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(uploads(), 1);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last().at(1).toLongLong(), progressed.last().at(2).toLongLong());
    QCOMPARE(ended.size(), 1);
    QVERIFY(QFile::exists(copy)); // the conversation shows it
}

void TestOutgoingFiles::anUploadIsUsedAgainAtARetry()
{
    QVERIFY(m_servers->setFault(u"window_closed"_s, true, 1));
    const MessageId id = send({photo()}).value();
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Failed);
    pass(20 * 24 * 3600LL);
    QVERIFY(QCoro::waitFor(m_outbox->retry(id)));
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(uploads(), 1);
}

void TestOutgoingFiles::afterThirtyDaysItIsUploadedAgain()
{
    QVERIFY(m_servers->setFault(u"window_closed"_s, true, 1));
    const MessageId id = send({photo()}).value();
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Failed);
    pass(30 * 24 * 3600LL);
    QVERIFY(QCoro::waitFor(m_outbox->retry(id)));
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(uploads(), 2);
}

void TestOutgoingFiles::filesWaitThroughARestart()
{
    const MessageId id = send({photo()}).value();
    restart(m_servers->sandbox().url());
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(uploads(), 1);
}

void TestOutgoingFiles::theOrderIsKept()
{
    const MessageId picture = send({photo()}).value();
    const MessageId text = QCoro::waitFor(m_outbox->sendParts(m_conversation, {u"new below"_s})).value();
    bool wasSentFirst = false;
    connect(m_store.get(), &Store::changed, this, [&] {
        if (deliveryOf(text) == Delivery::Sent && deliveryOf(picture) != Delivery::Sent)
            wasSentFirst = true;
    });
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(text), Delivery::Sent);
    QCOMPARE(deliveryOf(picture), Delivery::Sent);
    QVERIFY(!wasSentFirst);
}

void TestOutgoingFiles::whatIsCancelledIsNotUploaded()
{
    const MessageId picture = send({photo()}).value();
    const MessageId text = QCoro::waitFor(m_outbox->sendParts(m_conversation, {u"new below"_s})).value();
    QVERIFY(QCoro::waitFor(m_outbox->cancel(picture)).value());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(text), Delivery::Sent);
    QCOMPARE(uploads(), 0);
    QVERIFY(QCoro::waitFor(m_outbox->setDeleted(picture, false)));
    QTRY_COMPARE(deliveryOf(picture), Delivery::Sent);
}

void TestOutgoingFiles::whatIsCancelledWhileItIsUploadedIsNotSent()
{
    const support::BareServer silence([](QTcpSocket &) {}); // takes the upload and never answers
    restart(silence.url());
    const MessageId picture = send({photo()}).value();
    QSignalSpy progressed(&m_outbox->uploads(), &MediaUploads::progressed);
    QSignalSpy ended(&m_outbox->uploads(), &MediaUploads::ended);
    m_outbox->wake();
    QTRY_VERIFY(progressed.size() > 1); // the first bytes have left
    QVERIFY(QCoro::waitFor(m_outbox->cancel(picture)).value());
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(!m_outbox->isSending());

    restart(m_servers->sandbox().url());
    const MessageId text = QCoro::waitFor(m_outbox->sendParts(m_conversation, {u"new below"_s})).value();
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(text), Delivery::Sent);
    QCOMPARE(uploads(), 0);
    // Brought back, it is uploaded and sent once.
    QVERIFY(QCoro::waitFor(m_outbox->setDeleted(picture, false)));
    QTRY_COMPARE(deliveryOf(picture), Delivery::Sent);
    QCOMPARE(uploads(), 1);
}

void TestOutgoingFiles::withoutANetworkTheFileWaits()
{
    restart(QUrl(u"http://127.0.0.1:9"_s));
    const MessageId id = send({photo()}).value();
    QSignalSpy reached(m_outbox.get(), &Outbox::metaReached);
    m_outbox->wake();
    QTRY_COMPARE(reached.size(), 1);
    QCOMPARE(reached.first().first().toBool(), false);
    QTRY_VERIFY(!m_outbox->isSending());
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    restart(m_servers->sandbox().url());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
}

void TestOutgoingFiles::aFileThatIsGoneFails()
{
    const MessageId id = send({photo()}).value();
    QVERIFY(QFile::remove(m_outbox->localFileOf(id)));
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Failed);
    QCOMPARE(uploads(), 0);
}

void TestOutgoingFiles::whatWhatsAppDoesNotTakeIsNotQueued_data()
{
    QTest::addColumn<MediaKind>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("empty") << MediaKind::Document << u"application/pdf"_s << qint64(0);
    QTest::newRow("of another type") << MediaKind::Document << u"application/zip"_s << qint64(10);
    QTest::newRow("of another kind") << MediaKind::Image << u"video/mp4"_s << qint64(10);
    QTest::newRow("a picture that is too large") << MediaKind::Image << u"image/png"_s << 5 * megabyte + 1;
    QTest::newRow("a sticker that is too large") << MediaKind::Sticker << u"image/webp"_s << qint64(102401);
    QTest::newRow("a video that is too large") << MediaKind::Video << u"video/mp4"_s << 16 * megabyte + 1;
}

void TestOutgoingFiles::whatWhatsAppDoesNotTakeIsNotQueued()
{
    QFETCH(const MediaKind, kind);
    QFETCH(const QString, type);
    QFETCH(const qint64, bytes);
    FileToSend file = photo();
    file.path = write(u"other"_s, QByteArray(bytes, 'x'));
    file.content.kind = kind;
    file.content.mimeType = type;
    const Result<MessageId> refused = send({photo(), file});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::InvalidRequest);
    QCOMPARE(m_store->reader().outbox.count().value(), 0);
    QVERIFY(QDir(m_folder->filePath(u"outgoing"_s)).isEmpty(QDir::Files)); // all of them or none
}

void TestOutgoingFiles::leftoversAreRemovedAtTheStart()
{
    const MessageId id = send({photo()}).value();
    const QString leftover = write(u"outgoing/leftover"_s, "x");
    restart(m_servers->sandbox().url());
    // What is being stored while leftovers are looked for is none of them.
    auto fresh = m_outbox->sendFiles(m_conversation, {photo()}, MessageContext());
    m_outbox->wake();
    QTRY_VERIFY(!QFile::exists(leftover));
    QVERIFY(QFile::exists(m_outbox->localFileOf(QCoro::waitFor(fresh).value())));
    QVERIFY(QFile::exists(m_outbox->localFileOf(id)));
}

void TestOutgoingFiles::theFilesOfADestroyedMessageGoAtOnce()
{
    const MessageId erased = send({photo()}).value();
    const QString copy = m_outbox->localFileOf(erased);
    const auto conversation = [](StoreSession &session) {
        Customer other;
        other.waId = WaId(u"34600000003"_s);
        return session.conversations.resolve(number, other);
    };
    const ConversationId other = QCoro::waitFor(m_store->write(conversation)).value();
    const MessageId kept = QCoro::waitFor(m_outbox->sendFiles(other, {photo()}, MessageContext())).value();
    QVERIFY(QFile::exists(copy));
    const CustomerId ines = m_store->reader().conversations.find(m_conversation)->value().customer.id;
    const auto erase = [ines](StoreSession &session) {
        return session.privacy.erase(ines, QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC));
    };
    QVERIFY(QCoro::waitFor(m_store->write(erase)));
    m_outbox->removeUnusedFiles();
    QTRY_VERIFY(!QFile::exists(copy));
    QVERIFY(QFile::exists(m_outbox->localFileOf(kept)));
}

/// Whatever erased or purged it: nobody else removes the recordings of conversations that are not open.
void TestOutgoingFiles::recordingsGoWithTheirConversation()
{
    const QString kept = m_outbox->recordingPathOf(m_conversation);
    QVERIFY(QDir().mkpath(QFileInfo(kept).path()));
    const QString left = m_outbox->recordingPathOf(ConversationId(u"gone"_s));
    for (const QString &path : {kept, left}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("OggS") == 4);
    }
    m_outbox->removeUnusedFiles();
    QTRY_VERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(kept));
    const CustomerId ines = m_store->reader().conversations.find(m_conversation)->value().customer.id;
    const auto erase = [ines](StoreSession &session) {
        return session.privacy.erase(ines, QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC));
    };
    QVERIFY(QCoro::waitFor(m_store->write(erase)));
    m_outbox->removeUnusedFiles();
    QTRY_VERIFY(!QFile::exists(kept));
}

/// Locking and ending wait until the outbox is idle: before, the files are in no database.
void TestOutgoingFiles::whatIsBeingStoredIsWaitedFor()
{
    QSignalSpy idle(m_outbox.get(), &Outbox::idle);
    auto storing = std::make_unique<support::BusyWorkers>();
    auto sending = m_outbox->sendFiles(m_conversation, {photo()}, MessageContext());
    QVERIFY(m_outbox->isSending());
    QVERIFY(idle.isEmpty());
    storing.reset();
    QVERIFY(QCoro::waitFor(sending));
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(!m_outbox->isSending());
}

void TestOutgoingFiles::anUploadThatAlwaysBreaksOffFails()
{
    const support::BareServer breaking([](QTcpSocket &socket) { socket.abort(); });
    restart(breaking.url());
    const MessageId id = send({photo()}).value();
    constexpr int moreThanEnough = 30;
    for (int attempt = 1; attempt <= moreThanEnough && deliveryOf(id) == Delivery::Queued; ++attempt) {
        m_outbox->wake(); // looks at once
        QTRY_VERIFY(breaking.requests().size() >= attempt);
        QTRY_VERIFY(!m_outbox->isSending());
    }
    QCOMPARE(deliveryOf(id), Delivery::Failed);
    QVERIFY(breaking.requests().size() > 5);
}

QTEST_MAIN(TestOutgoingFiles)
#include "tst_outgoingfiles.moc"
