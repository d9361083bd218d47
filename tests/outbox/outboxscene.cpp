// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxscene.h"

#include "core/uuid.h"
#include "metalogin.h"
#include "sandboxstate.h"
#include "testscenario.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

OutboxScene::OutboxScene()
{
    m_clock.time = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
}

void OutboxScene::begin(const QJsonArray &templates)
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString scenario = templates.isEmpty()
        ? u"small"_s
        : support::writeScenario(m_folder->path(), support::smallScenarioWith(templates));
    m_servers = std::make_unique<support::Servers>(m_folder->filePath(u"servers"_s), scenario);
    QVERIFY2(m_servers->startSandbox({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_tokens = std::make_unique<support::FixedToken>();
    m_tokens->set(support::userToken(m_servers->sandbox().url(), u"700000000000001"_s));
    restart(m_servers->sandbox().url());
}

void OutboxScene::end()
{
    m_outbox.reset();
    m_graph.reset();
    m_store.reset();
    m_servers.reset();
}

void OutboxScene::startOutbox(const QUrl &graphUrl)
{
    m_outbox.reset();
    m_graph = std::make_unique<GraphSender>(m_network, graphUrl, u"v26.0"_s);
    m_outbox = std::make_unique<Outbox>(*m_store, *m_graph, *m_tokens, m_clock);
}

void OutboxScene::restart(const QUrl &graphUrl)
{
    m_outbox.reset();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    startOutbox(graphUrl);
}

void OutboxScene::hear(const ConversationId &conversation, qint64 secondsAgo)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = conversation;
    message.wamid = Wamid(u"wamid."_s + message.id.value());
    message.content = TextContent{u"Hola"_s};
    message.sentAt = m_clock.now().addSecs(-secondsAgo);
    const auto add = [message](StoreSession &session) { return session.messages.add(message, false); };
    QVERIFY(QCoro::waitFor(m_store->write(add)));
}

ConversationId OutboxScene::conversationWith(const QString &waId)
{
    const auto resolve = [waId](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(waId);
        return session.conversations.resolve(number, customer);
    };
    return QCoro::waitFor(m_store->write(resolve)).value();
}

ConversationId OutboxScene::conversationOnOtherNumber()
{
    const auto resolve = [](StoreSession &session) {
        Customer customer;
        customer.userId = BusinessScopedUserId(u"ES.90210000005"_s);
        return session.conversations.resolve(otherNumber, customer);
    };
    return QCoro::waitFor(m_store->write(resolve)).value();
}

MessageId OutboxScene::queue(const ConversationId &conversation, const QString &text)
{
    return QCoro::waitFor(m_outbox->sendParts(conversation, {text})).value();
}

MessageId OutboxScene::lose(const ConversationId &conversation)
{
    const MessageId lost = queue(conversation, u"new lost"_s);
    [this] { QVERIFY(m_servers->setFault(u"answer_lost"_s, true, 1)); }();
    m_outbox->wake();
    [this, &lost] { QTRY_COMPARE(deliveryOf(lost), Delivery::Uncertain); }();
    return lost;
}

MessageId OutboxScene::fail(const ConversationId &conversation)
{
    [this] { QVERIFY(m_servers->setFault(u"window_closed"_s, false)); }();
    m_outbox->wake();
    [this] { QTRY_COMPARE(queued(), 0); }();
    [this] { QVERIFY(m_servers->setFault(u"window_closed"_s, true, 1)); }();
    const MessageId failed = queue(conversation, u"new refused"_s);
    [this, &failed] { QTRY_COMPARE(deliveryOf(failed), Delivery::Failed); }();
    return failed;
}

void OutboxScene::refuseMessagesWith(const QString &end)
{
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
        other.setDatabaseName(m_folder->filePath(u"shoptalk.db"_s));
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"CREATE TRIGGER full BEFORE INSERT ON whatsapp_messages WHEN NEW.text LIKE '%%1' "
                           "BEGIN SELECT RAISE(ABORT, 'full'); END"_s.arg(end)));
    }
    QSqlDatabase::removeDatabase(u"saboteur"_s);
}

void OutboxScene::letTheQueueLook()
{
    m_outbox->wake();
    const MessageId other = queue(conversationWith(quiet), u"new other"_s);
    QTRY_COMPARE(deliveryOf(other), Delivery::Sent);
}

int OutboxScene::uploads() const
{
    return support::timesAnswered(m_servers->sandbox().url(), u"/media"_s);
}

QStringList OutboxScene::textsSentTo(const QString &waId)
{
    return support::textsSentTo(m_servers->sandbox().url(), waId).filter(QRegularExpression(u"^new "_s));
}

} // namespace shoptalk::test
