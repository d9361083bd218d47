// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "waiting.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::support;
using shoptalk::test::Desk;
using shoptalk::test::shopNumber;

namespace {

/// Reacts to thanks, by the scenario.
const QString lucia = u"34600000001"_s;

/// What a customer's message shows, by its kind and by what was done to it.
QString shownBy(const Message &message)
{
    if (const auto *reply = std::get_if<InteractiveReplyContent>(&message.content))
        return u"reply %1"_s.arg(int(reply->kind));
    if (const auto *call = std::get_if<CallContent>(&message.content))
        return call->durationS > 0 ? u"call"_s : u"missed call"_s;
    return u"kind %1"_s.arg(int(kindOf(message)));
}

} // namespace

/// The shop of the demo and of the practice mode, with the real relay: its customers send each kind that
/// customers can send. All rows look at one shop.
class TestDemo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void customersSendEachKind_data();
    void customersSendEachKind();
    void eachKindHasItsRow();

private:
    void collect();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Servers> m_servers;
    std::unique_ptr<Desk> m_desk;
    QSet<QString> m_shown;
};

void TestDemo::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_servers = std::make_unique<Servers>(m_folder->filePath(u"servers"_s), u"corner-shop"_s);
    QVERIFY2(m_servers->start({u"--speed"_s, u"100"_s, u"--seed"_s, u"7"_s}),
             qPrintable(m_servers->problem()));
    m_desk =
        std::make_unique<Desk>(m_folder->filePath(u"shoptalk.db"_s), *m_servers, m_servers->sandbox().url());
    QVERIFY(QCoro::waitFor(m_desk->store.open()));
    const crypto::KeyPair keys = crypto::KeyPair::make();
    const auto connected = m_desk->connectNumber(*m_servers, keys);
    QVERIFY2(connected, connected ? "" : qPrintable(describe(connected.error())));
    const auto resolve = [](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(lucia);
        return session.conversations.resolve(shopNumber, customer);
    };
    const Result<ConversationId> chat = QCoro::waitFor(m_desk->store.write(resolve));
    QVERIFY(chat);
    QVERIFY(QCoro::waitFor(m_desk->outbox.sendParts(*chat, {u"Gracias, un placer"_s})));
    m_desk->outbox.wake();
    m_desk->stream.start();
}

void TestDemo::cleanupTestCase()
{
    m_desk.reset();
    m_servers.reset();
}

void TestDemo::collect()
{
    const QList<Conversation> chats = m_desk->store.reader().conversations.page({}, 100).value();
    for (const Conversation &chat : chats) {
        const QList<Message> messages = m_desk->store.reader().messages.newest(chat.id, 100).value();
        for (const Message &message : messages) {
            if (!message.reactions.isEmpty())
                m_shown << u"reaction"_s;
            if (message.direction != Direction::Inbound)
                continue;
            m_shown << shownBy(message);
            if (message.isEdited)
                m_shown << u"edited"_s;
            if (!message.context.quoted.isEmpty())
                m_shown << u"answer"_s;
            if (!message.referral.isEmpty())
                m_shown << u"from an ad"_s;
        }
    }
}

void TestDemo::customersSendEachKind_data()
{
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &shown) { QTest::newRow(name) << shown; };
    const auto kind = [&row](const char *name, MessageKind of) { row(name, u"kind %1"_s.arg(int(of))); };
    const auto reply = [&row](const char *name, ReplyKind of) { row(name, u"reply %1"_s.arg(int(of))); };
    kind("text", MessageKind::Text);
    kind("picture", MessageKind::Image);
    kind("video", MessageKind::Video);
    kind("sound", MessageKind::Audio);
    kind("voice note", MessageKind::VoiceNote);
    kind("document", MessageKind::Document);
    kind("sticker", MessageKind::Sticker);
    kind("place", MessageKind::Location);
    kind("contact", MessageKind::Contacts);
    kind("order", MessageKind::Order);
    kind("changed number", MessageKind::System);
    kind("poll, which WhatsApp does not pass on", MessageKind::Unsupported);
    kind("deleted", MessageKind::Deleted);
    reply("template's button", ReplyKind::TemplateButton);
    reply("button", ReplyKind::Button);
    reply("row of a list", ReplyKind::ListRow);
    reply("form", ReplyKind::Form);
    reply("leave to call", ReplyKind::CallPermission);
    for (const QString &shown :
         {u"call"_s, u"missed call"_s, u"reaction"_s, u"edited"_s, u"answer"_s, u"from an ad"_s})
        row(qPrintable(shown), shown);
}

void TestDemo::customersSendEachKind()
{
    QFETCH(const QString, shown);
    QTRY_VERIFY2_WITH_TIMEOUT((collect(), m_shown.contains(shown)), qPrintable(shown), patienceMs);
}

/// A new kind has to be added to the table above, or here.
void TestDemo::eachKindHasItsRow()
{
    const QSet<int> notFromCustomers{int(MessageKind::Template), int(MessageKind::CallPermissionRequest),
                                     int(MessageKind::VoiceCall)};
    const QSet<int> notAtMeta{int(MessageKind::Unknown), int(MessageKind::ChatOpened)};
    const QSet<int> otherRows{int(MessageKind::Reaction), int(MessageKind::Interactive),
                              int(MessageKind::Call)};
    for (int kind = 0; kind <= int(MessageKind::VoiceCall); ++kind) {
        const bool isShown = m_shown.contains(u"kind %1"_s.arg(kind));
        QVERIFY2(isShown || notFromCustomers.contains(kind) || notAtMeta.contains(kind)
                     || otherRows.contains(kind),
                 qPrintable(QString::number(kind)));
    }
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
