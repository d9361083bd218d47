// SPDX-License-Identifier: GPL-3.0-or-later
#include "casescene.h"

#include "core/uuid.h"

#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

QString CaseScene::start()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_servers = std::make_unique<support::Servers>(m_folder->filePath(u"servers"_s), u"small"_s);
    if (!m_servers->start())
        return m_servers->problem();
    m_desk =
        std::make_unique<Desk>(m_folder->filePath(u"shoptalk.db"_s), *m_servers, m_servers->sandbox().url());
    if (const Result<void> opened = QCoro::waitFor(m_desk->store.open()); !opened)
        return describe(opened.error());
    const auto connected = m_desk->connectNumber(*m_servers, m_keys);
    if (!connected)
        return describe(connected.error());
    m_desk->stream.start();
    const auto isUpToDate = [this] { return m_desk->stream.state() == EventStream::State::UpToDate; };
    return support::waitUntil(isUpToDate) ? QString() : u"the console does not catch up"_s;
}

void CaseScene::stop()
{
    m_desk.reset();
    m_servers.reset();
}

int CaseScene::post(const QByteArray &body)
{
    const QNetworkRequest request = webhookRequest(m_servers->relayUrl(), body, m_servers->appSecret());
    const std::unique_ptr<QNetworkReply> reply(m_desk->network.post(request, body));
    if (!support::waitUntil([&reply] { return reply->isFinished(); }))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool CaseScene::deliver(const QStringList &names)
{
    for (const QString &name : names) {
        if (post(caseBody(name)) != 200)
            return false;
    }
    // The relay hands on in order: what comes last shows that everything before it came.
    const QByteArray mark = "wamid.MARK" + QByteArray::number(++m_marks);
    const QByteArray last =
        QByteArray(R"({"object":"whatsapp_business_account","entry":[{"id":"$WABA","changes":[{
        "field":"messages","value":{"metadata":{"phone_number_id":"$NUMBER"},"messages":[{"from":"15550000000",
        "id":"$MARK","timestamp":"$AT","type":"text","text":{"body":"mark"}}]}}]}]})")
            .replace("$WABA", shopWaba.value().toUtf8())
            .replace("$NUMBER", shopNumber.value().toUtf8())
            .replace("$MARK", mark)
            .replace("$AT", QByteArray::number(QDateTime::currentSecsSinceEpoch()));
    return post(last) == 200
        && support::waitUntil([&] { return messageNamed(QString::fromLatin1(mark)).has_value(); });
}

std::optional<Message> CaseScene::messageNamed(const QString &wamid) const
{
    return m_desk->store.reader().messages.findByWamid(Wamid(wamid)).value();
}

Message CaseScene::message(const QByteArray &name, const QByteArray &who) const
{
    const std::optional<Message> found = messageNamed(wamidOf(name, who));
    if (!found)
        QTest::qFail(("not stored: " + name).constData(), __FILE__, __LINE__);
    return found.value_or(Message());
}

QStringList CaseScene::textsOf(const ConversationId &id) const
{
    QStringList texts;
    const QList<Message> messages = m_desk->store.reader().messages.newest(id, 200).value();
    for (const Message &each : messages)
        texts << plainText(each);
    return texts;
}

Conversation CaseScene::conversationOf(const Message &message) const
{
    return m_desk->store.reader().conversations.find(message.conversation).value().value_or(Conversation());
}

std::optional<Conversation> CaseScene::conversationWith(const WaId &waId) const
{
    const QList<Conversation> all = m_desk->store.reader().conversations.page({}, 200).value();
    for (const Conversation &each : all) {
        if (each.customer.waId == waId)
            return each;
    }
    return std::nullopt;
}

Message CaseScene::sent(const QString &wamid, const WaId &to)
{
    const auto write = [wamid, to](StoreSession &session) -> Result<Message> {
        Customer customer;
        customer.waId = to;
        const Result<ConversationId> conversation = session.conversations.resolve(shopNumber, customer);
        if (!conversation)
            return failure(conversation.error());
        Message message;
        message.id = newId<MessageId>();
        message.conversation = *conversation;
        message.direction = Direction::Outbound;
        message.content = TextContent{u"from here"_s};
        message.wamid = Wamid(wamid);
        message.delivery = Delivery::Sent;
        message.sentAt = QDateTime::currentDateTimeUtc().addSecs(-2 * std::chrono::seconds(caseAge).count());
        const Result<bool> added = session.messages.add(message, false);
        return added ? Result<Message>(message) : failure(added.error());
    };
    return QCoro::waitFor(m_desk->store.write(write)).value();
}

bool CaseScene::isKept(const QByteArray &bytes) const
{
    bool isThere = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(m_folder->filePath(u"shoptalk.db"_s));
        database.open();
        QSqlQuery query(database);
        query.prepare(u"SELECT 1 FROM webhook_events_log WHERE instr(raw, ?) > 0"_s);
        query.addBindValue(bytes);
        isThere = query.exec() && query.next();
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return isThere;
}

} // namespace shoptalk::test
