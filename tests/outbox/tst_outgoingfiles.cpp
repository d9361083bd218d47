// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "metalogin.h"
#include "outbox/mediauploads.h"
#include "outbox/outbox.h"
#include "outbox/preparedfile.h"
#include "sandboxstate.h"
#include "servers.h"
#include "store/store.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::support::Servers;
using shoptalk::support::userToken;

namespace {

const PhoneNumberId number(u"610000000000001"_s);
const QString ines = u"34600000001"_s;
constexpr qint64 megabyte = 1024 * 1024;

class SetClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
};

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, format))
        qFatal("no %s", format);
    return bytes;
}

/// Red on the left, blue on the right.
QImage twoColours(QSize size = {60, 40})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(0, 0, 255));
    }
    return image;
}

/// A JPEG with the camera's note that it is to be turned to the right, and with a place.
QByteArray turnedJpeg()
{
    // TIFF header, one directory: orientation 6, and a pointer to an empty GPS directory.
    QByteArray exif = QByteArray::fromHex("4578696600004d4d002a000000080002"
                                          "011200030000000100060000"
                                          "8825000400000001000000260000000000000000");
    QByteArray segment = QByteArray::fromHex("ffe1");
    const auto length = quint16(exif.size() + 2);
    segment += char(length >> 8);
    segment += char(length & 0xff);
    return encoded(twoColours(), "JPEG").insert(2, segment + exif);
}

QImage noise(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32 *>(image.bits()), side * side);
    return image;
}

} // namespace

/// Files on their way out: what a person chose becomes what WhatsApp takes, and is uploaded to the real
/// sandbox program before its message.
class TestOutgoingFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
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
    void aFileIsPrepared_data();
    void aFileIsPrepared();
    void theCamerasMetadataIsDropped();
    void aLargePictureIsMadeSmaller();
    void aPastedPictureBecomesAJpeg();

private:
    void startOutbox(const QUrl &graphUrl);
    QString write(const QString &name, const QByteArray &bytes);
    FileToSend photo(const QString &caption = {});
    Result<MessageId> send(const QList<FileToSend> &files);
    Message stored(const MessageId &id) const { return m_store->reader().messages.find(id)->value(); }
    Delivery deliveryOf(const MessageId &id) const { return stored(id).delivery; }
    int uploads() const { return support::timesAnswered(m_servers->sandbox().url(), u"/media"_s); }

    QNetworkAccessManager m_network;
    SetClock m_clock;
    std::unique_ptr<support::FixedToken> m_tokens;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Servers> m_servers;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GraphSender> m_graph;
    std::unique_ptr<Outbox> m_outbox;
    ConversationId m_conversation;
};

void TestOutgoingFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_servers = std::make_unique<Servers>(m_folder->filePath(u"servers"_s), u"small"_s);
    QVERIFY2(m_servers->startSandbox({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_tokens = std::make_unique<support::FixedToken>();
    m_tokens->set(userToken(m_servers->sandbox().url(), u"700000000000001"_s));
    startOutbox(m_servers->sandbox().url());
    const auto resolve = [](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(ines);
        return session.conversations.resolve(number, customer);
    };
    m_conversation = QCoro::waitFor(m_store->write(resolve)).value();
}

void TestOutgoingFiles::cleanup()
{
    m_outbox.reset();
    m_graph.reset();
    m_store.reset();
    m_servers.reset();
}

void TestOutgoingFiles::startOutbox(const QUrl &graphUrl)
{
    m_outbox.reset();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    m_graph = std::make_unique<GraphSender>(m_network, graphUrl, u"v26.0"_s);
    m_outbox = std::make_unique<Outbox>(*m_store, *m_graph, *m_tokens, m_clock);
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
    m_clock.advance(20 * 24 * 3600LL);
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
    m_clock.advance(30 * 24 * 3600LL);
    QVERIFY(QCoro::waitFor(m_outbox->retry(id)));
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(uploads(), 2);
}

void TestOutgoingFiles::filesWaitThroughARestart()
{
    const MessageId id = send({photo()}).value();
    startOutbox(m_servers->sandbox().url());
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(uploads(), 1);
}

void TestOutgoingFiles::theOrderIsKept()
{
    const MessageId picture = send({photo()}).value();
    const MessageId text = QCoro::waitFor(m_outbox->sendText(m_conversation, u"new below"_s)).value();
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
    const MessageId text = QCoro::waitFor(m_outbox->sendText(m_conversation, u"new below"_s)).value();
    QVERIFY(QCoro::waitFor(m_outbox->cancel(picture)).value());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(text), Delivery::Sent);
    QCOMPARE(uploads(), 0);
    QVERIFY(QCoro::waitFor(m_outbox->undeleteFailed(picture)));
    QTRY_COMPARE(deliveryOf(picture), Delivery::Sent);
}

void TestOutgoingFiles::whatIsCancelledWhileItIsUploadedIsNotSent()
{
    const support::BareServer silence([](QTcpSocket &) {}); // takes the upload and never answers
    startOutbox(silence.url());
    const MessageId picture = send({photo()}).value();
    QSignalSpy progressed(&m_outbox->uploads(), &MediaUploads::progressed);
    QSignalSpy ended(&m_outbox->uploads(), &MediaUploads::ended);
    m_outbox->wake();
    QTRY_VERIFY(progressed.size() > 1); // the first bytes have left
    QVERIFY(QCoro::waitFor(m_outbox->cancel(picture)).value());
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(!m_outbox->isSending());

    startOutbox(m_servers->sandbox().url());
    const MessageId text = QCoro::waitFor(m_outbox->sendText(m_conversation, u"new below"_s)).value();
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(text), Delivery::Sent);
    QCOMPARE(uploads(), 0);
    // Brought back, it is uploaded and sent once.
    QVERIFY(QCoro::waitFor(m_outbox->undeleteFailed(picture)));
    QTRY_COMPARE(deliveryOf(picture), Delivery::Sent);
    QCOMPARE(uploads(), 1);
}

void TestOutgoingFiles::withoutANetworkTheFileWaits()
{
    startOutbox(QUrl(u"http://127.0.0.1:9"_s));
    const MessageId id = send({photo()}).value();
    QSignalSpy reached(m_outbox.get(), &Outbox::metaReached);
    m_outbox->wake();
    QTRY_COMPARE(reached.size(), 1);
    QCOMPARE(reached.first().first().toBool(), false);
    QTRY_VERIFY(!m_outbox->isSending());
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    startOutbox(m_servers->sandbox().url());
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
    startOutbox(m_servers->sandbox().url());
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

void TestOutgoingFiles::aFileIsPrepared_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<MediaKind>("kind");
    QTest::addColumn<FileProblem>("problem");
    const QImage picture = twoColours();
    const auto row = [](const char *name, const char *file, const QByteArray &bytes, const QString &type,
                        MediaKind kind, FileProblem problem = FileProblem::None) {
        QTest::newRow(name) << QString::fromLatin1(file) << bytes << type << kind << problem;
    };
    const QString jpeg = u"image/jpeg"_s;
    row("a JPEG as it is", "a.jpg", encoded(picture, "JPEG"), jpeg, MediaKind::Image);
    row("a PNG as it is", "a.png", encoded(picture, "PNG"), u"image/png"_s, MediaKind::Image);
    row("a PNG of 16 bits", "a.png", encoded(picture.convertToFormat(QImage::Format_RGBX64), "PNG"), jpeg,
        MediaKind::Image);
    row("a WebP", "a.webp", encoded(picture, "WEBP"), jpeg, MediaKind::Image);
    row("a sticker", "a.webp", encoded(twoColours({512, 512}), "WEBP"), u"image/webp"_s, MediaKind::Sticker);
    row("a BMP", "a.bmp", encoded(picture, "BMP"), jpeg, MediaKind::Image);
    row("a TIFF", "a.tiff", encoded(picture, "TIFF"), jpeg, MediaKind::Image);
    row("a GIF", "a.gif",
        QByteArray::fromHex(
            "47494638396101000100800000ff0000ffffff21f90400000000002c00000000010001000002024401003b"),
        jpeg, MediaKind::Image);
    row("what only says that it is a picture", "a.jpg", "no picture", jpeg, MediaKind::Image,
        FileProblem::Unreadable);
    row("a text", "a.txt", "Hello", u"text/plain"_s, MediaKind::Document);
    row("a table as text", "a.csv", "a,b\n1,2\n", u"text/plain"_s, MediaKind::Document);
    row("a PDF", "a.pdf", "%PDF-1.4\n%%EOF\n", u"application/pdf"_s, MediaKind::Document);
    row("an archive", "a.zip", QByteArray::fromHex("504b0506") + QByteArray(18, '\0'), u"application/zip"_s,
        MediaKind::Document, FileProblem::TypeNotTaken);
    row("nothing in it", "a.pdf", "", u"application/pdf"_s, MediaKind::Document, FileProblem::Empty);
}

void TestOutgoingFiles::aFileIsPrepared()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);
    QFETCH(const MediaKind, kind);
    QFETCH(const FileProblem, problem);
    const PreparedFile file = QCoro::waitFor(prepareFile(write(name, bytes)));
    QCOMPARE(file.shownName, name);
    QCOMPARE(file.problem, problem);
    if (problem != FileProblem::TypeNotTaken && problem != FileProblem::Unreadable)
        QVERIFY2(problem == FileProblem::Empty || file.mimeType == type, qPrintable(file.mimeType));
    if (problem != FileProblem::None)
        return;
    QCOMPARE(file.kind, kind);
    QCOMPARE(QFileInfo(file.path).size(), file.bytes);
    QCOMPARE(checkFile(file.kind, file.mimeType, file.bytes), FileProblem::None);
    QCOMPARE(!file.thumbnail.isNull(), kind == MediaKind::Image || kind == MediaKind::Sticker);
}

void TestOutgoingFiles::theCamerasMetadataIsDropped()
{
    const QString path = write(u"turned.jpg"_s, turnedJpeg());
    QImageReader original(path);
    QVERIFY(original.transformation() != QImageIOHandler::TransformationNone);
    const PreparedFile file = QCoro::waitFor(prepareFile(path));
    QCOMPARE(file.problem, FileProblem::None);
    QVERIFY(file.path != path);
    QFile sent(file.path);
    QVERIFY(sent.open(QIODevice::ReadOnly));
    QVERIFY(!sent.readAll().contains("Exif"));
    const QImage upright(file.path);
    QCOMPARE(upright.size(), QSize(40, 60)); // turned
    QVERIFY(upright.pixelColor(20, 5).red() > 200); // what was at the left is at the top
    QVERIFY(upright.pixelColor(20, 55).blue() > 200);
    QVERIFY(QFile::exists(path));
}

void TestOutgoingFiles::aLargePictureIsMadeSmaller()
{
    const QString path = write(u"large.png"_s, encoded(noise(2600), "PNG"));
    QVERIFY(QFileInfo(path).size() > maxFileBytes(MediaKind::Image));
    const PreparedFile file = QCoro::waitFor(prepareFile(path));
    QCOMPARE(file.problem, FileProblem::None);
    QCOMPARE(file.mimeType, u"image/jpeg"_s);
    QVERIFY(file.bytes <= maxFileBytes(MediaKind::Image));
}

void TestOutgoingFiles::aPastedPictureBecomesAJpeg()
{
    QString path;
    {
        const PreparedFile file = QCoro::waitFor(preparePicture(twoColours()));
        QCOMPARE(file.problem, FileProblem::None);
        path = file.path;
        QVERIFY(QFile::exists(path));
    }
    QTRY_VERIFY(!QFile::exists(path)); // it lasts as long as the value
    QCOMPARE(QCoro::waitFor(preparePicture(QImage())).problem, FileProblem::Unreadable);
}

QTEST_MAIN(TestOutgoingFiles)
#include "tst_outgoingfiles.moc"
