// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentexamples.h"
#include "desk.h"
#include "faultproxy.h"
#include "sandboxstate.h"
#include "testscenario.h"
#include "waiting.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::support;
using shoptalk::test::benRuiz;
using shoptalk::test::cakeQuestion;
using shoptalk::test::Desk;
using shoptalk::test::shopNumber;

namespace {

const QString ines = u"34600000001"_s;

/// Each kind without a file; `wamid` is a message of the customer's.
QList<MessageContent> contents(const Wamid &wamid)
{
    TextContent link{u"See https://shop.example"_s};
    link.showsLinkPreview = true;
    TemplateContent sale;
    sale.templateName = u"autumn_sale"_s;
    sale.language = u"en"_s;
    return {TextContent{u"Hello"_s},
            link,
            LocationContent{40.41, -3.70, u"Plaza"_s, u"Plaza 1"_s, {}},
            benRuiz(),
            ReactionContent{wamid, u"👍"_s},
            cakeQuestion(InteractiveKind::Buttons),
            cakeQuestion(InteractiveKind::List),
            cakeQuestion(InteractiveKind::Link),
            cakeQuestion(InteractiveKind::LocationRequest),
            sale};
}

FileToSend file(MediaKind kind, const QString &name, const QString &mimeType)
{
    FileToSend file;
    file.path = QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/") + name;
    file.content.kind = kind;
    file.content.mimeType = mimeType;
    if (kind == MediaKind::Document)
        file.content.fileName = name;
    return file;
}

QList<FileToSend> files()
{
    return {file(MediaKind::Image, u"bouquet.jpg"_s, u"image/jpeg"_s),
            file(MediaKind::Video, u"petals.mp4"_s, u"video/mp4"_s),
            file(MediaKind::Audio, u"doorbell.mp3"_s, u"audio/mpeg"_s),
            file(MediaKind::VoiceNote, u"voice-note.ogg"_s, u"audio/ogg"_s),
            file(MediaKind::Document, u"guest-list.pdf"_s, u"application/pdf"_s),
            file(MediaKind::Sticker, u"tulip.webp"_s, u"image/webp"_s)};
}

} // namespace

/// A shop whose network is gone, with the real relay, the real sandbox and everything of a console between
/// the network and the file: all of it can be written and read, and goes out once, in order, when the network
/// is back.
class TestOffline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsWrittenWithoutANetworkGoesOutOnceInOrder();

private:
    void startDesk();
    bool loseNetwork();
    bool findNetwork();
    /// Writes each kind; gives the messages in order.
    QStringList writeEverything();
    /// The callback data of the messages that the customer got from here.
    QStringList received() const;
    QList<Message> shown() const { return m_desk->store.reader().messages.newest(m_chat, 200).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Servers> m_servers;
    std::unique_ptr<FaultProxy> m_meta;
    crypto::KeyPair m_keys = crypto::KeyPair::make();
    QByteArray m_login;
    std::unique_ptr<Desk> m_desk;
    ConversationId m_chat;
    Wamid m_asked;
};

void TestOffline::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString scenario = writeScenario(m_folder->path(), smallScenarioWith(sampleTemplates()));
    m_servers = std::make_unique<Servers>(m_folder->filePath(u"servers"_s), scenario);
    QVERIFY2(m_servers->start({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_meta = std::make_unique<FaultProxy>();
    QVERIFY(m_meta->plug(m_servers->sandbox().url()));
    startDesk();
    const auto connected = m_desk->connectNumber(*m_servers, m_keys);
    QVERIFY2(connected, connected ? "" : qPrintable(describe(connected.error())));
    m_login = Desk::toLine(*connected, m_keys);
    m_desk->stream.start();
    m_asked = Wamid(say(m_servers->sandbox().url(), ines, u"Are you open?"_s));
    const auto arrived = [this] { return m_desk->store.reader().messages.findByWamid(m_asked).value(); };
    QVERIFY(waitUntil([&arrived] { return arrived().has_value(); }));
    m_chat = arrived()->conversation;
}

void TestOffline::cleanup()
{
    m_desk.reset();
    m_meta.reset();
    m_servers.reset();
}

void TestOffline::startDesk()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(m_folder->filePath(u"shoptalk.db"_s), *m_servers, m_meta->url());
    QVERIFY(QCoro::waitFor(m_desk->store.open()));
    if (m_login.isEmpty())
        return;
    QVERIFY(m_desk->signIn(m_login));
    m_desk->stream.start();
    m_desk->outbox.wake();
}

bool TestOffline::loseNetwork()
{
    m_meta->cut();
    return m_servers->relay().stop();
}

bool TestOffline::findNetwork()
{
    return m_meta->mend() && m_servers->startRelay();
}

QStringList TestOffline::writeEverything()
{
    QStringList written;
    MessageContext answer;
    answer.quoted = m_asked;
    const QList<MessageContent> all = contents(m_asked);
    for (const MessageContent &content : all) {
        const bool isAnswer = written.isEmpty();
        const auto sent =
            QCoro::waitFor(m_desk->outbox.send(m_chat, {content}, isAnswer ? answer : MessageContext()));
        written << (sent ? sent->value() : describe(sent.error()));
    }
    const QList<FileToSend> allFiles = files();
    for (const FileToSend &each : allFiles) {
        const auto sent = QCoro::waitFor(m_desk->outbox.sendFiles(m_chat, {each}, MessageContext()));
        written << (sent ? sent->value() : describe(sent.error()));
    }
    return written;
}

QStringList TestOffline::received() const
{
    QStringList names;
    const QUrl sandbox = m_servers->sandbox().url();
    const QJsonArray chats =
        getJson(sandbox.resolved(QUrl(u"/sandbox/state"_s))).body.value("chats"_L1).toArray();
    for (const QJsonValue &chat : chats) {
        if (chat[u"wa_id"_s].toString() != ines
            || chat[u"phone_number_id"_s].toString() != shopNumber.value())
            continue;
        const QJsonArray messages = chat[u"messages"_s].toArray();
        for (const QJsonValue &message : messages)
            names << message[u"callback_data"_s].toString();
    }
    names.removeAll(QString());
    return names;
}

void TestOffline::whatIsWrittenWithoutANetworkGoesOutOnceInOrder()
{
    QVERIFY(loseNetwork());
    const QStringList written = writeEverything();
    const int count = int(written.size());
    QCOMPARE(m_desk->store.reader().outbox.count().value(), count);
    // The reaction stands at the message that it is about.
    QCOMPARE(shown().size(), count);
    QCOMPARE(shown().first().reactions.size(), 1);
    startDesk(); // the computer is switched off and on
    QCOMPARE(m_desk->store.reader().outbox.count().value(), count);
    for (const QString &id : written)
        QVERIFY(m_desk->store.reader().messages.find(MessageId(id)).value());
    for (const Message &message : shown()) {
        if (std::holds_alternative<MediaContent>(message.content))
            QVERIFY(QFile::exists(m_desk->outbox.localFileOf(message.id)));
    }
    QCOMPARE(received(), QStringList());

    QVERIFY(findNetwork());
    m_desk->outbox.wake();
    QVERIFY(waitUntil([this] { return m_desk->store.reader().outbox.count().value() == 0; }));
    QCOMPARE(received(), written);
    // The customer's phone sends no status for a reaction.
    const auto undelivered = [this, &written] {
        QStringList kinds;
        for (const QString &id : written) {
            const Message message = m_desk->store.reader().messages.find(MessageId(id))->value();
            const bool isDelivered =
                message.delivery >= Delivery::Delivered && message.delivery <= Delivery::Played;
            if (!isDelivered && kindOf(message) != MessageKind::Reaction)
                kinds << u"kind %1: %2"_s.arg(int(kindOf(message))).arg(int(message.delivery));
        }
        return kinds;
    };
    QTRY_COMPARE_WITH_TIMEOUT(undelivered(), QStringList(), patienceMs);
    m_desk->outbox.wake();
    QCOMPARE(received(), written); // nothing twice
}

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
