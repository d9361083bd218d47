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
constexpr int maxReceiptsAtOnce = 500;

/// False if the same receipt may be taken later. Meta does not take one for a message of long ago.
bool isFinal(const Error &error)
{
    return error.kind == Error::Kind::Rejected || error.kind == Error::Kind::Malformed;
}
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

void ReceiptSender::sendUnreported()
{
    if (!m_store.isOpen())
        return;
    m_reportsAgain = m_isReporting; // what is under way may fail, because it began without a network
    if (!m_isReporting)
        sendAllUnreported();
}

QCoro::Task<void> ReceiptSender::sendAllUnreported()
{
    const QPointer<ReceiptSender> self(this);
    m_isReporting = true;
    do {
        m_reportsAgain = false;
        auto read = [](const StoreSession &session) {
            return session.conversations.readReceipts().unreported(maxReceiptsAtOnce);
        };
        const Result<QList<ReadMark>> marks = co_await m_store.readInBackground(std::move(read));
        if (!self)
            co_return;
        const QList<ReadMark> all = marks.value_or(QList<ReadMark>());
        for (const ReadMark &mark : all) {
            const bool isReached = co_await sendReadReceipt(mark);
            if (!self)
                co_return;
            if (!isReached)
                break;
        }
    } while (m_reportsAgain);
    m_isReporting = false;
}

QCoro::Task<bool> ReceiptSender::sendReadReceipt(ReadMark mark)
{
    const QPointer<ReceiptSender> self(this);
    const Result<SharedSecret> token = co_await m_tokens.tokenFor(mark.number);
    if (!token || !self)
        co_return true; // only this number's sign-in is missing
    const MarkRead markRead{mark.number, mark.wamid};
    const Result<void> noted = co_await m_graph.send(*token, markRead);
    if (!noted)
        qCInfo(logOutbox) << "Meta was not told that a chat was read:" << describe(noted.error());
    if (!self || (!noted && !isFinal(noted.error())))
        co_return noted || noted.error().kind != Error::Kind::Network;
    auto remove = [wamid = mark.wamid](StoreSession &session) {
        return session.conversations.readReceipts().remove(wamid);
    };
    const Result<void> removed = co_await m_store.write(std::move(remove));
    if (!removed)
        qCWarning(logOutbox) << "a read receipt is sent again later:" << describe(removed.error());
    co_return true;
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
