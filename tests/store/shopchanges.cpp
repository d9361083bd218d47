// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopchanges.h"

#include "store/connection.h"
#include "store/statement.h"

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

/// The id of the row that is as far from the first one as this.
QString idAt(const QString &path, const QString &table, int place)
{
    Connection connection;
    if (!connection.open(path, Connection::Access::Read))
        qFatal("the shop can't be read");
    Statement select(
        connection,
        u"SELECT id FROM %1 ORDER BY seq LIMIT 1 OFFSET ? % (SELECT count(*) FROM %1)"_s.arg(table));
    if (!select.run(place) || !select.next())
        qFatal("%s is empty", qPrintable(table));
    return select.text(0);
}

} // namespace

ConversationId ShopChanges::anyConversation()
{
    return ConversationId(idAt(m_shop.store.path(), u"conversations"_s, below(10'000)));
}

MessageId ShopChanges::anyMessage()
{
    return MessageId(idAt(m_shop.store.path(), u"whatsapp_messages"_s, below(100'000)));
}

/// Most things happen lately.
qint64 ShopChanges::anyTimeS()
{
    const int days = below(3) == 0 ? below(550) : below(3);
    return m_shop.now.toSecsSinceEpoch() - days * 86'400LL - below(86'400);
}

void ShopChanges::addMessage()
{
    m_shop.addMessage(anyConversation(), anyTimeS());
}

void ShopChanges::moveDelivery()
{
    m_shop.store.must([id = anyMessage(), to = static_cast<Delivery>(below(7))](StoreSession &session) {
        return session.messages.setDelivery(id, to, {});
    });
}

void ShopChanges::deleteConversation()
{
    m_shop.store.must([id = anyConversation(), at = m_shop.now](StoreSession &session) {
        return session.privacy.softDelete(id, at);
    });
}

void ShopChanges::restoreConversation()
{
    m_shop.store.must([at = m_shop.now](StoreSession &session) -> Result<void> {
        const auto deleted = session.privacy.deleted(1);
        if (!deleted)
            return failure(deleted.error());
        if (deleted->isEmpty())
            return {};
        const Result<int> restored = session.privacy.undelete(deleted->first().conversation, at);
        return restored ? Result<void>() : failure(restored.error());
    });
}

void ShopChanges::purge()
{
    m_shop.store.must(
        [at = m_shop.now](StoreSession &session) { return session.privacy.purge(at.addSecs(1)); });
}

Customer ShopChanges::anyCustomer()
{
    const auto conversation = m_shop.store.reader().conversations.find(anyConversation()).value();
    return conversation ? conversation->customer : Customer();
}

void ShopChanges::eraseCustomer()
{
    const Customer customer = anyCustomer();
    if (customer.id.isEmpty())
        return; // the conversation is deleted
    m_shop.store.must(
        [id = customer.id, at = m_shop.now](StoreSession &session) { return session.privacy.erase(id, at); });
}

void ShopChanges::mergeCustomers()
{
    const WaId one = anyCustomer().waId;
    const WaId other = anyCustomer().waId;
    if (one.isEmpty() || other.isEmpty() || one == other)
        return;
    Customer before;
    before.waId = one;
    Customer after;
    after.waId = other;
    m_shop.store.must([before, after](StoreSession &session) {
        return session.conversations.changeCustomer(before, after);
    });
}

/// What readers of newer versions, amendments and late webhooks change.
void ShopChanges::changeMessage()
{
    static const QStringList changes{
        uR"sql(content = CAST('{"name":"other_offer"}' AS BLOB) WHERE kind = 11 AND id = '%1')sql"_s,
        uR"sql(content = CAST('{"duration_s":' || (seq % 2 * 60) || '}' AS BLOB) WHERE kind = 18 AND id = '%1')sql"_s,
        u"kind = 16, text = '' WHERE id = '%1'"_s,
        u"is_bulk = 1 - is_bulk WHERE id = '%1'"_s,
        u"sent_at_s = sent_at_s - 86400 * (seq % 40) WHERE id = '%1'"_s,
        u"deleted_at = iif(deleted_at IS NULL, 5, NULL) WHERE id = '%1'"_s};
    const QString change = changes.at(below(int(changes.size())));
    m_shop.run(u"UPDATE whatsapp_messages SET "_s + change.arg(anyMessage().value()));
}

void ShopChanges::changeWriter()
{
    m_shop.run(uR"sql(INSERT OR REPLACE INTO message_writers (message, staff)
        SELECT seq, (SELECT min(seq) FROM staff) FROM whatsapp_messages WHERE direction = 1 AND id = '%1')sql"_s
                   .arg(anyMessage().value()));
}

void ShopChanges::changeEvents()
{
    m_shop.addEvent(++m_lastEvent, QDateTime::fromSecsSinceEpoch(anyTimeS(), Qt::UTC));
    m_shop.run(
        u"UPDATE webhook_events_log SET error = '', processed = 1 WHERE error <> '' AND seq = %1"_s.arg(
            1 + below(400)));
}

void ShopChanges::pruneEvents()
{
    const QDateTime before = QDateTime::fromSecsSinceEpoch(anyTimeS(), Qt::UTC);
    m_shop.store.must([before, limit = 1 + below(50)](StoreSession &session) {
        return session.events.prune(before, limit);
    });
}

void ShopChanges::makeSome(int howMany)
{
    static constexpr std::array<Change, 15> changes{
        &ShopChanges::addMessage,     &ShopChanges::addMessage,         &ShopChanges::addMessage,
        &ShopChanges::moveDelivery,   &ShopChanges::moveDelivery,       &ShopChanges::changeMessage,
        &ShopChanges::changeMessage,  &ShopChanges::changeWriter,       &ShopChanges::changeEvents,
        &ShopChanges::mergeCustomers, &ShopChanges::deleteConversation, &ShopChanges::restoreConversation,
        &ShopChanges::purge,          &ShopChanges::eraseCustomer,      &ShopChanges::pruneEvents};
    for (int i = 0; i < howMany; ++i)
        (this->*changes.at(size_t(below(int(changes.size())))))();
}

} // namespace shoptalk::test
