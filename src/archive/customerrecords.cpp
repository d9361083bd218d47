// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/customerrecords.h"

#include "domain/links.h"
#include "store/store.h"

namespace shoptalk {

namespace {

constexpr int maxTextsRead = 2000; ///< In which links are looked for.

QList<SharedLink> sharedLinksOf(const QList<FoundMessage> &messages)
{
    QList<SharedLink> shared;
    for (const FoundMessage &message : messages) {
        for (const Link &link : linksIn(message.text)) {
            if (link.kind == Link::Kind::Web && shared.size() < CustomerRecords::maxListed)
                shared << SharedLink{message.id, message.conversation, message.number, message.sentAt,
                                     link.value};
        }
    }
    return shared;
}

} // namespace

QCoro::Task<Result<CustomerRecord>> CustomerRecords::of(ConversationId conversation) const
{
    auto read = [conversation](const StoreSession &session) {
        return session.customerRecords.of(conversation, maxListed);
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<QList<SharedLink>>> CustomerRecords::sharedLinks(ConversationId conversation) const
{
    MessageQuery texts;
    texts.kinds = {MessageKind::Text, MessageKind::Image, MessageKind::Video, MessageKind::Interactive,
                   MessageKind::Template};
    auto read = [conversation, texts](const StoreSession &session) -> Result<QList<SharedLink>> {
        const auto open = session.conversations.find(conversation);
        if (!open)
            return failure(open.error());
        if (!*open) // it was deleted meanwhile
            return QList<SharedLink>();
        MessageQuery query = texts;
        query.customer = (*open)->customer.id;
        const Result<FoundMessages> found = session.messageSearch.search(query, maxTextsRead, 0);
        if (!found)
            return failure(found.error());
        return sharedLinksOf(found->messages);
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<MarketingChange>> CustomerRecords::setMarketingStopped(Customer customer, bool isStopped)
{
    const qint64 nowS = QDateTime::currentSecsSinceEpoch();
    MarketingChange change;
    change.customer = customer;
    change.isStopped = isStopped;
    change.at = QDateTime::fromSecsSinceEpoch(nowS, Qt::UTC); // as stored
    auto write = [change](StoreSession &session) -> Result<MarketingChange> {
        const Result<std::optional<MarketingChoice>> before = session.marketing.choiceOf(change.customer.id);
        if (!before)
            return failure(before.error());
        MarketingChange done = change;
        done.before = *before;
        Result<void> saved = session.marketing.save(change.customer, change.isStopped, change.at);
        if (saved && change.isStopped)
            saved = session.marketing.stopProposals().noteRequest(change.customer.id, change.at);
        return saved ? Result<MarketingChange>(done) : failure(saved.error());
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> CustomerRecords::takeBack(MarketingChange change)
{
    auto write = [change](StoreSession &session) -> Result<void> {
        // They had been stopped before somebody wanted them again.
        return change.isStopped ? session.marketing.takeBackStop(change.customer.id, change.at, change.before)
                                : session.marketing.save(change.customer, true, change.at);
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

} // namespace shoptalk
