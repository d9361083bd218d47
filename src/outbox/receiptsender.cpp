// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/receiptsender.h"

#include "core/logging.h"
#include "domain/servicewindow.h"
#include "graph/graphsender.h"
#include "graph/requests/markread.h"
#include "store/store.h"

#include <QPointer>

#include <optional>

namespace shoptalk {

namespace {
/// WhatsApp shows "typing…" for 25 seconds.
constexpr qint64 typingIntervalS = 20;
} // namespace

ReceiptSender::ReceiptSender(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock)
    : m_store(store)
    , m_graph(graph)
    , m_tokens(tokens)
    , m_clock(clock)
{
}

void ReceiptSender::sendRead(const ReadMark &mark)
{
    sendReadReceipt(mark);
}

QCoro::Task<void> ReceiptSender::sendReadReceipt(ReadMark mark)
{
    const QPointer<ReceiptSender> self(this);
    const Result<SharedSecret> token = co_await m_tokens.tokenFor(mark.number);
    if (!token || !self)
        co_return;
    const MarkRead markRead{mark.number, mark.wamid};
    const Result<void> noted = co_await m_graph.send(*token, markRead);
    if (!noted)
        qCInfo(logOutbox) << "Meta was not told that a chat was read:" << describe(noted.error());
}

QCoro::Task<void> ReceiptSender::showTyping(ReadMark mark)
{
    const QPointer<ReceiptSender> self(this);
    const Result<SharedSecret> token = co_await m_tokens.tokenFor(mark.number);
    if (!token || !self)
        co_return;
    const ShowTyping show{mark.number, mark.wamid};
    const Result<void> shown = co_await m_graph.send(*token, show);
    if (!shown)
        qCInfo(logOutbox) << "the customer does not see that somebody types:" << describe(shown.error());
}

void ReceiptSender::noteTyping(const ConversationId &conversation)
{
    const QDateTime now = m_clock.now();
    const QDateTime last = m_typedAt.value(conversation);
    if (!m_showsTyping || !m_store.isOpen() || (last.isValid() && last.secsTo(now) < typingIntervalS))
        return;
    const Result<std::optional<Conversation>> found = m_store.reader().conversations.find(conversation);
    if (!found || !*found || !(*found)->lastMessage)
        return;
    const Message &newest = *(*found)->lastMessage;
    if (newest.direction != Direction::Inbound || newest.wamid.isEmpty()
        || !ServiceWindow((*found)->lastInboundAt).isOpen(now))
        return;
    m_typedAt.insert(conversation, now);
    showTyping(ReadMark{newest.wamid, (*found)->phoneNumber});
}

void ReceiptSender::setShowsTyping(bool isShown)
{
    m_showsTyping = isShown;
}

} // namespace shoptalk
