// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/headingfiles.h"
#include "outboxscene.h"
#include "sandboxstate.h"
#include "testpictures.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

InteractiveContent question(InteractiveKind kind = InteractiveKind::Buttons)
{
    InteractiveContent content;
    content.kind = kind;
    content.body = u"Which bread would you like?"_s;
    if (kind == InteractiveKind::Link) {
        content.buttonText = u"See all"_s;
        content.url = u"https://example.org/bread"_s;
    } else {
        content.sections = {{{}, {{u"rye"_s, u"Rye"_s, {}}, {u"wheat"_s, u"Wheat"_s, {}}}}};
    }
    return content;
}

MediaContent header(MediaKind kind, const QString &mimeType, const QString &fileName = {})
{
    MediaContent media;
    media.kind = kind;
    media.mimeType = mimeType;
    media.fileName = fileName;
    return media;
}

} // namespace

/// Messages with buttons that have a file of this computer above their text, in front of the real sandbox
/// program.
class TestInteractiveFiles : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aFileIsUploadedWithTheMessage_data();
    void aFileIsUploadedWithTheMessage();
    void aPictureWaitsForTheNetwork();
    void aFailedOneMayGetAnotherTextOrFile();
    void onlySomeKindsHaveAFile_data();
    void onlySomeKindsHaveAFile();

private:
    HeadingFile kept(MediaKind kind);
    int uploads() const { return support::timesAnswered(m_servers->sandbox().url(), u"/media"_s); }
};

HeadingFile TestInteractiveFiles::kept(MediaKind kind)
{
    const bool isPicture = kind == MediaKind::Image;
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QFile file(m_folder->filePath(isPicture ? u"bread.jpg"_s : u"prices.txt"_s));
    const QByteArray bytes = isPicture ? encoded(image, "JPEG") : QByteArray("Rye 3.20\n");
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    file.close();
    const PreparedFile prepared = QCoro::waitFor(prepareFile(file.fileName()));
    const auto taken = QCoro::waitFor(keepHeadingFile(*m_outbox, prepared.kind, prepared));
    if (!taken)
        qFatal("%s", qPrintable(describe(taken.error())));
    QFile::remove(file.fileName()); // the original may go
    return *taken;
}

void TestInteractiveFiles::aFileIsUploadedWithTheMessage_data()
{
    QTest::addColumn<InteractiveKind>("kind");
    QTest::addColumn<MediaContent>("media");
    QTest::newRow("buttons below a photo")
        << InteractiveKind::Buttons << header(MediaKind::Image, u"image/jpeg"_s);
    QTest::newRow("buttons below a document")
        << InteractiveKind::Buttons << header(MediaKind::Document, u"text/plain"_s, u"prices.txt"_s);
    QTest::newRow("a link below a photo")
        << InteractiveKind::Link << header(MediaKind::Image, u"image/jpeg"_s);
}

void TestInteractiveFiles::aFileIsUploadedWithTheMessage()
{
    QFETCH(const InteractiveKind, kind);
    QFETCH(const MediaContent, media);
    const ConversationId conversation = conversationWith(ines);
    const MessageId first = queue(conversation, u"new question"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(first), Delivery::Sent);
    InteractiveContent content = question(kind);
    content.headerMedia = {media};
    MessageContext context;
    context.quoted = stored(first).wamid;
    const QList<OutgoingFile> files{outgoingFileOf(kept(media.kind))};
    const auto sent = QCoro::waitFor(m_outbox->sendWithFiles(conversation, content, files, context));
    QVERIFY(sent);
    QTRY_COMPARE(deliveryOf(*sent), Delivery::Sent); // the sandbox checks the header and the id of the file
    QCOMPARE(uploads(), 1);
    QVERIFY(!m_store->reader().outgoingFiles.find(*sent)->value().media.isEmpty());
    QCOMPARE(stored(*sent).content, MessageContent(content));
    QCOMPARE(stored(*sent).context, context);
}

void TestInteractiveFiles::aPictureWaitsForTheNetwork()
{
    startOutbox(QUrl(u"http://127.0.0.1:9"_s));
    InteractiveContent content = question();
    content.headerMedia = {header(MediaKind::Image, u"image/jpeg"_s)};
    const QList<OutgoingFile> files{outgoingFileOf(kept(MediaKind::Image))};
    const auto sent = QCoro::waitFor(m_outbox->sendWithFiles(conversationWith(ines), content, files));
    QVERIFY(sent);
    QSignalSpy reached(m_outbox.get(), &Outbox::metaReached);
    m_outbox->wake();
    QTRY_COMPARE(reached.size(), 1);
    QTRY_VERIFY(!m_outbox->isSending());
    QCOMPARE(deliveryOf(*sent), Delivery::Queued);
    startOutbox(m_servers->sandbox().url());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(*sent), Delivery::Sent);
    QCOMPARE(uploads(), 1);
}

void TestInteractiveFiles::aFailedOneMayGetAnotherTextOrFile()
{
    QVERIFY(m_servers->setFault(u"error_131026"_s, true, 2));
    InteractiveContent content = question();
    content.headerMedia = {header(MediaKind::Image, u"image/jpeg"_s)};
    const QList<OutgoingFile> files{outgoingFileOf(kept(MediaKind::Image))};
    const auto sent = QCoro::waitFor(m_outbox->sendWithFiles(conversationWith(ines), content, files));
    QVERIFY(sent);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(*sent), Delivery::Failed);
    content.body = u"Which one, please?"_s;
    QVERIFY(QCoro::waitFor(m_outbox->retry(*sent, content))); // with the same file
    QTRY_COMPARE(deliveryOf(*sent), Delivery::Failed);
    QCOMPARE(uploads(), 1);
    content.headerMedia.clear();
    QVERIFY(QCoro::waitFor(m_outbox->retry(*sent, content, QList<OutgoingFile>())));
    QTRY_COMPARE(deliveryOf(*sent), Delivery::Sent);
    QCOMPARE(uploads(), 1);
}

void TestInteractiveFiles::onlySomeKindsHaveAFile_data()
{
    QTest::addColumn<InteractiveKind>("kind");
    QTest::addColumn<MediaKind>("media");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("buttons, video") << InteractiveKind::Buttons << MediaKind::Video << true;
    QTest::newRow("link, document") << InteractiveKind::Link << MediaKind::Document << true;
    QTest::newRow("buttons, sound") << InteractiveKind::Buttons << MediaKind::Audio << false;
    QTest::newRow("buttons, sticker") << InteractiveKind::Buttons << MediaKind::Sticker << false;
    QTest::newRow("list") << InteractiveKind::List << MediaKind::Image << false;
    QTest::newRow("request for the location")
        << InteractiveKind::LocationRequest << MediaKind::Image << false;
}

void TestInteractiveFiles::onlySomeKindsHaveAFile()
{
    QFETCH(const InteractiveKind, kind);
    QFETCH(const MediaKind, media);
    QFETCH(const bool, isTaken);
    InteractiveContent content = question(kind);
    content.headerMedia = {header(media, {})};
    const auto sent = QCoro::waitFor(m_outbox->sendWithFiles(conversationWith(ines), content, {}));
    QCOMPARE(sent.has_value(), isTaken);
    QCOMPARE(queued(), isTaken ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestInteractiveFiles)
#include "tst_interactivefiles.moc"
