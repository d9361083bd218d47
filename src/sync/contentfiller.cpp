// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/contentfiller.h"

#include "core/logging.h"
#include "graph/content/contentcodec.h"
#include "graph/tolerantjson.h"
#include "store/store.h"

#include <QPointer>

#include <optional>
#include <utility>

namespace shoptalk {

namespace {

constexpr int messagesAtOnce = 200; // in one transaction: a person's own write waits for one batch at most

struct Batch {
    ContentProgress progress;
    int changed = 0;
};

/// The message as this version reads it; nothing if it is already stored like that, or if more is stored than
/// its own JSON contains, such as why Meta could not deliver it.
std::optional<Message> readAgain(const Message &stored)
{
    const Result<QJsonObject> item = parseTolerantly(stored.raw);
    if (!item || std::holds_alternative<CallContent>(stored.content)) // a call is more than its last event
        return std::nullopt;
    Message message = stored;
    message.content = contentIn(*item);
    message.context = contextIn(*item);
    message.referral = referralIn(*item);
    if (std::holds_alternative<UnknownContent>(message.content)
        && !std::holds_alternative<UnknownContent>(stored.content))
        message.content = stored.content;
    if (stored.isEdited)
        message.content = withText(message.content, plainText(stored.content));
    return message == stored ? std::nullopt : std::optional(message);
}

Result<Batch> fillBatch(StoreSession &session)
{
    const Result<ContentProgress> begun = session.contents.begin(contentReaderVersion);
    if (!begun || begun->isComplete())
        return begun ? Result<Batch>(Batch{*begun, 0}) : failure(begun.error());
    const Result<QList<StoredSource>> sources = session.contents.next(messagesAtOnce);
    if (!sources)
        return failure(sources.error());
    Batch batch;
    for (const StoredSource &source : *sources) {
        const std::optional<Message> message = readAgain(source.message);
        if (!message)
            continue;
        if (const Result<void> saved = session.contents.replace(source.row, *message); !saved)
            return failure(saved.error());
        ++batch.changed;
    }
    const bool isLast = sources->size() < messagesAtOnce;
    const Result<ContentProgress> progress = session.contents.setDone(isLast ? 0 : sources->last().row);
    if (!progress)
        return failure(progress.error());
    batch.progress = *progress;
    return batch;
}

} // namespace

ContentFiller::ContentFiller(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QCoro::Task<Result<int>> ContentFiller::run()
{
    const QPointer<ContentFiller> self(this);
    int changed = 0;
    while (self) {
        const Result<Batch> batch = co_await self->m_store.write(fillBatch);
        if (!batch) {
            logFailure(logSync(), "stored messages can't be read again", batch.error());
            co_return failure(batch.error());
        }
        changed += batch->changed;
        const ContentProgress &progress = batch->progress;
        if (self)
            Q_EMIT self->progressed(progress.isComplete() ? 100 : int(100 * progress.done / progress.last));
        if (progress.isComplete())
            break;
    }
    co_return changed;
}

} // namespace shoptalk
