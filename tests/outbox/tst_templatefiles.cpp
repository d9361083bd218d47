// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/headingfile.h"
#include "domain/template/templateplaceholders.h"
#include "outbox/headingfiles.h"
#include "outboxscene.h"
#include "testpictures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

QJsonObject body()
{
    return {{u"type"_s, u"BODY"_s}, {u"text"_s, u"Fresh bread is here."_s}};
}

QJsonObject header()
{
    return {{u"type"_s, u"HEADER"_s}, {u"format"_s, u"IMAGE"_s}};
}

QJsonObject approved(const QString &name, const QJsonArray &components)
{
    return {{u"name"_s, name},
            {u"language"_s, u"en"_s},
            {u"category"_s, u"UTILITY"_s},
            {u"status"_s, u"APPROVED"_s},
            {u"components"_s, components}};
}

/// One template with a picture, and one with a picture on each of two cards.
QJsonArray templates()
{
    const QJsonObject card{{u"components"_s, QJsonArray{header(), body()}}};
    const QJsonObject carousel{{u"type"_s, u"CAROUSEL"_s}, {u"cards"_s, QJsonArray{card, card}}};
    return {approved(u"new_bread"_s, {header(), body()}), approved(u"breads"_s, {body(), carousel})};
}

Template named(const QString &name)
{
    Template whole;
    whole.name = name;
    whole.language = u"en"_s;
    whole.category = TemplateCategory::Utility;
    whole.components.body.text = u"Fresh bread is here."_s;
    return whole;
}

TemplateValue valueOf(const HeadingFile &file)
{
    TemplateValue value;
    value.media.link = headingWords(file);
    return value;
}

} // namespace

/// Templates with files of this computer: they are stored at once, and uploaded to the real sandbox program
/// when the message is sent.
class TestTemplateFiles : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void aPictureWaitsForTheNetwork();
    void everyCardHasItsOwnFile();
    void aFailedOneMayGetAnotherFile();
    void whatIsOfAnotherKindIsRefused();
    void anUnusedCopyGoesAtTheNextStart();

private:
    PreparedFile picture(Qt::GlobalColor colour);
    HeadingFile kept(Qt::GlobalColor colour)
    {
        return QCoro::waitFor(keepHeadingFile(*m_outbox, MediaKind::Image, picture(colour))).value();
    }
    Result<MessageId> send(const Template &whole, const QList<HeadingFile> &files);

    ConversationId m_conversation;
};

void TestTemplateFiles::init()
{
    begin(templates());
    m_conversation = conversationWith(ines);
}

PreparedFile TestTemplateFiles::picture(Qt::GlobalColor colour)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(colour);
    QFile file(m_folder->filePath(u"bread%1.jpg"_s.arg(int(colour))));
    const QByteArray bytes = encoded(image, "JPEG");
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    file.close();
    return QCoro::waitFor(prepareFile(file.fileName(), SendForm::Best, MediaKind::Image));
}

Result<MessageId> TestTemplateFiles::send(const Template &whole, const QList<HeadingFile> &files)
{
    QList<TemplateValue> values;
    QList<OutgoingFile> outgoing;
    for (const HeadingFile &file : files) {
        values << valueOf(file);
        outgoing << outgoingFileOf(file);
    }
    const TemplateContent content = withHeadingFiles(contentOf(whole, values));
    return QCoro::waitFor(m_outbox->sendWithFiles(m_conversation, content, outgoing));
}

void TestTemplateFiles::aPictureWaitsForTheNetwork()
{
    restart(QUrl(u"http://127.0.0.1:9"_s));
    Template whole = named(u"new_bread"_s);
    whole.components.header.format = HeaderFormat::Image;
    const PreparedFile chosen = picture(Qt::red);
    const HeadingFile file = QCoro::waitFor(keepHeadingFile(*m_outbox, MediaKind::Image, chosen)).value();
    const MessageId id = send(whole, {file}).value();
    QCOMPARE(queued(), 1);
    QVERIFY(QFile::remove(chosen.path)); // the original may go
    QSignalSpy reached(m_outbox.get(), &Outbox::metaReached);
    m_outbox->wake();
    QTRY_COMPARE(reached.size(), 1);
    QTRY_VERIFY(!m_outbox->isSending());
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    QCOMPARE(queued(), 1);

    restart(m_servers->sandbox().url());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(uploads(), 1);
    QVERIFY(!m_store->reader().outgoingFiles.find(id)->value().media.isEmpty());
}

void TestTemplateFiles::everyCardHasItsOwnFile()
{
    Template whole = named(u"breads"_s);
    TemplateCard card;
    card.header.format = HeaderFormat::Image;
    card.body.text = u"Fresh bread is here."_s;
    whole.components.cards = {card, card};
    const MessageId id = send(whole, {kept(Qt::red), kept(Qt::blue)}).value();
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(uploads(), 2);
    const QList<OutgoingFile> files = m_store->reader().outgoingFiles.all(id).value();
    QCOMPARE(files.size(), 2);
    QVERIFY(!files.at(0).media.isEmpty() && !files.at(1).media.isEmpty());
    QVERIFY(files.at(0).media != files.at(1).media);
}

void TestTemplateFiles::aFailedOneMayGetAnotherFile()
{
    QVERIFY(m_servers->setFault(u"error_131026"_s, true, 1));
    Template whole = named(u"new_bread"_s);
    whole.components.header.format = HeaderFormat::Image;
    const MessageId id = send(whole, {kept(Qt::red)}).value();
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Failed);
    const HeadingFile other = kept(Qt::blue);
    const TemplateContent content = withHeadingFiles(contentOf(whole, {valueOf(other)}));
    const QList<OutgoingFile> files{outgoingFileOf(other)};
    QVERIFY(QCoro::waitFor(m_outbox->retry(id, content, files)));
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(uploads(), 2);
    QCOMPARE(m_store->reader().outgoingFiles.find(id)->value().name, other.name);
}

void TestTemplateFiles::whatIsOfAnotherKindIsRefused()
{
    const auto refused = QCoro::waitFor(keepHeadingFile(*m_outbox, MediaKind::Document, picture(Qt::red)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::FileTypeRefused);
}

void TestTemplateFiles::anUnusedCopyGoesAtTheNextStart()
{
    const auto copies = [this] {
        return QDir(m_folder->filePath(u"outgoing"_s)).entryList(QDir::Files).size();
    };
    kept(Qt::red); // chosen, and never sent
    m_outbox->removeUnusedFiles();
    const HeadingFile used = kept(Qt::blue);
    Template whole = named(u"new_bread"_s);
    whole.components.header.format = HeaderFormat::Image;
    const MessageId id = send(whole, {used}).value();
    QCOMPARE(copies(), 2);
    restart(QUrl(u"http://127.0.0.1:9"_s));
    m_outbox->wake();
    QTRY_COMPARE(copies(), 1);
    QVERIFY(QFile::exists(m_outbox->localFileOf(id)));
}

QTEST_GUILESS_MAIN(TestTemplateFiles)
#include "tst_templatefiles.moc"
