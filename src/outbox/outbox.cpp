// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outbox.h"

#include "core/logging.h"
#include "core/uuid.h"
#include "domain/contentlimits.h"
#include "domain/phonenumber.h"
#include "graph/content/contentcodec.h"
#include "graph/graphsender.h"
#include "graph/requests/markread.h"
#include "outbox/sendqueue.h"
#include "store/store.h"

#include <QPointer>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// What Meta is to be told: the newest message read, and on which number.
struct ReadMark {
    Wamid wamid;
    PhoneNumberId number;
};

Result<ReadMark> markReadIn(StoreSession &session, const ConversationId &id, const MessageId &upTo)
{
    const Result<Wamid> wamid = session.conversations.markRead(id, upTo);
    if (!wamid)
        return failure(wamid.error());
    const Result<std::optional<Conversation>> conversation = session.conversations.find(id);
    if (!conversation)
        return failure(conversation.error());
    return ReadMark{*wamid, *conversation ? (*conversation)->phoneNumber : PhoneNumberId()};
}

Message outbound(const ConversationId &conversation, const MessageContent &content, const QDateTime &now)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = conversation;
    message.direction = Direction::Outbound;
    message.content = content;
    message.sentAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    return message;
}

/// The country of the customer's number, or the one that a business-scoped user id begins with.
QString customerRegion(const Customer &customer)
{
    return customer.waId.isEmpty() ? customer.userId.value().section(u'.', 0, 0)
                                   : regionOf(customer.waId.value());
}

/// The customer sees blue ticks if it works; nothing depends on it.
QCoro::Task<void> tellMeta(TokenSource &tokens, GraphSender &graph, ReadMark mark, QPointer<Outbox> alive)
{
    const Result<SharedSecret> token = co_await tokens.tokenFor(mark.number);
    if (!token || !alive)
        co_return;
    const MarkRead markRead{mark.number, mark.wamid};
    const Result<void> noted = co_await graph.send(*token, markRead);
    if (!noted)
        qCInfo(logOutbox) << "Meta was not told that a chat was read:" << describe(noted.error());
}

} // namespace

struct Outbox::Private {
    Store &store;
    GraphSender &graph;
    TokenSource &tokens;
    const Clock &clock;
    SendQueue queue{store, graph, tokens, clock};
};

Outbox::Outbox(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_d(new Private{store, graph, tokens, clock})
{
    connect(&m_d->queue, &SendQueue::signInNeeded, this, &Outbox::signInNeeded);
    connect(&m_d->queue, &SendQueue::idle, this, &Outbox::idle);
    connect(&m_d->queue, &SendQueue::metaReached, this, &Outbox::metaReached);
}

Outbox::~Outbox() = default;

QCoro::Task<Result<MessageId>> Outbox::sendText(ConversationId conversation, QString text)
{
    return sendParts(std::move(conversation), QStringList{std::move(text)});
}

QCoro::Task<Result<MessageId>> Outbox::sendParts(ConversationId conversation, QStringList parts)
{
    QList<MessageContent> contents;
    for (const QString &text : parts)
        contents << TextContent{text};
    return send(std::move(conversation), std::move(contents), MessageContext());
}

QCoro::Task<Result<MessageId>> Outbox::send(ConversationId conversation, QList<MessageContent> contents,
                                            MessageContext context)
{
    QList<Message> messages;
    for (const MessageContent &content : contents) {
        if (const Result<void> checked = checkLimits(content); !checked)
            co_return failure(checked.error());
        if (!payloadOf(content))
            co_return failure(Error::Kind::Malformed, Reason::ContentNotSendable);
        messages << outbound(conversation, content, m_d->clock.now());
    }
    if (messages.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::TextEmpty);
    messages.first().context = context;
    const bool endsDraft = std::any_of(contents.begin(), contents.end(), [](const MessageContent &content) {
        return std::holds_alternative<TextContent>(content);
    });
    auto accept = [conversation, messages, endsDraft](StoreSession &session) -> Result<MessageId> {
        for (const Message &message : messages) {
            if (const Result<bool> added = session.messages.add(message, false); !added)
                return failure(added.error());
            if (const Result<void> queued = session.outbox.enqueue(message.id); !queued)
                return failure(queued.error());
        }
        if (!endsDraft)
            return messages.last().id;
        const Result<void> ended = session.drafts.remove(conversation);
        return ended ? Result<MessageId>(messages.last().id) : failure(ended.error());
    };
    co_return co_await m_d->store.writeDurably(std::move(accept));
}

QCoro::Task<Result<void>> Outbox::saveDraft(ConversationId conversation, QString text)
{
    auto save = [conversation, text, now = m_d->clock.now()](StoreSession &session) {
        return session.drafts.save(conversation, text, now);
    };
    co_return co_await m_d->store.write(std::move(save));
}

QCoro::Task<Result<void>> Outbox::confirmSent(MessageId message)
{
    auto confirm = [message](StoreSession &session) -> Result<void> {
        const Result<bool> moved = session.messages.setDelivery(message, Delivery::Sent);
        return moved ? Result<void>() : failure(moved.error());
    };
    co_return co_await m_d->store.writeDurably(std::move(confirm));
}

QCoro::Task<Result<void>> Outbox::deleteFailed(MessageId message)
{
    auto remove = [message, now = m_d->clock.now()](StoreSession &session) -> Result<void> {
        const Result<QString> text = session.outbox.deleteFailed(message, now);
        return text ? Result<void>() : failure(text.error());
    };
    co_return co_await m_d->store.write(std::move(remove));
}

QCoro::Task<Result<void>> Outbox::undeleteFailed(MessageId message)
{
    auto restore = [message](StoreSession &session) { return session.outbox.undeleteFailed(message); };
    co_return co_await m_d->store.write(std::move(restore));
}

QCoro::Task<Result<QString>> Outbox::editFailed(ConversationId conversation, MessageId message,
                                                QString written)
{
    auto edit = [conversation, message, written,
                 now = m_d->clock.now()](StoreSession &session) -> Result<QString> {
        const Result<QString> text = session.outbox.deleteFailed(message, now);
        if (!text)
            return text;
        const QString draft = written.trimmed().isEmpty() ? *text : *text + u'\n' + written;
        const Result<void> saved = session.drafts.save(conversation, draft, now);
        return saved ? Result<QString>(draft) : failure(saved.error());
    };
    co_return co_await m_d->store.writeDurably(std::move(edit));
}

QCoro::Task<Result<void>> Outbox::retry(MessageId message)
{
    auto requeue = [message](StoreSession &session) -> Result<void> {
        if (Result<void> back = session.messages.requeue(message); !back)
            return back;
        return session.outbox.enqueue(message);
    };
    co_return co_await m_d->store.writeDurably(std::move(requeue));
}

QCoro::Task<Result<void>> Outbox::markRead(ConversationId conversation, MessageId upTo)
{
    const QPointer<Outbox> self(this);
    auto markRead = [conversation, upTo](StoreSession &session) {
        return markReadIn(session, conversation, upTo);
    };
    const Result<ReadMark> mark = co_await m_d->store.write(std::move(markRead));
    if (!mark)
        co_return failure(mark.error());
    if (self && !mark->wamid.isEmpty())
        tellMeta(m_d->tokens, m_d->graph, *mark, self);
    co_return Result<void>();
}

QCoro::Task<Result<void>> Outbox::setMarkedUnread(ConversationId conversation, bool isMarked)
{
    auto mark = [conversation, isMarked](StoreSession &session) {
        return session.conversations.setMarkedUnread(conversation, isMarked);
    };
    co_return co_await m_d->store.write(std::move(mark));
}

QCoro::Task<Result<NextMessageCost>> Outbox::costOfNext(Conversation conversation) const
{
    auto read = [conversation,
                 now = m_d->clock.now()](const StoreSession &session) -> Result<NextMessageCost> {
        const MessagePricing free{u"free_customer_service"_s, u"service"_s};
        const Month month = monthOf(now);
        const Result<int> used =
            session.pricing.count(conversation.phoneNumber, free, month.begin, month.end);
        if (!used)
            return failure(used.error());
        const Result<QList<Rate>> rates = session.pricing.rates();
        if (!rates)
            return failure(rates.error());
        return nextServiceMessageCost(*rates, *used, conversation.freeUntil,
                                      customerRegion(conversation.customer), now);
    };
    co_return co_await m_d->store.readInBackground(std::move(read));
}

void Outbox::wake()
{
    m_d->queue.wake();
}

void Outbox::setEventsRead(bool areRead)
{
    m_d->queue.setEventsRead(areRead);
}

void Outbox::stop()
{
    m_d->queue.stop();
}

bool Outbox::isSending() const
{
    return m_d->queue.isSending();
}

} // namespace shoptalk
