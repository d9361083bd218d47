// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/searchfiller.h"

#include "core/logging.h"
#include "store/store.h"

#include <QPointer>

namespace shoptalk {

namespace {

constexpr int indexedAtOnce = 250; // in one transaction: a person's own write waits for one batch at most

Result<IndexProgress> indexBatch(StoreSession &session)
{
    return session.messageIndex.fill(messageIndexVersion, indexedAtOnce);
}

Result<bool> mergeIndexStep(StoreSession &session)
{
    return session.messageIndex.mergeStep();
}

} // namespace

SearchFiller::SearchFiller(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QCoro::Task<Result<void>> SearchFiller::run()
{
    const QPointer<SearchFiller> self(this);
    for (bool isFilling = true; self && isFilling;) {
        const Result<IndexProgress> progress = co_await self->m_store.write(indexBatch);
        if (!progress) {
            logFailure(logSync(), "stored messages can't be indexed", progress.error());
            co_return failure(progress.error());
        }
        isFilling = !progress->isComplete();
        if (self)
            Q_EMIT self->progressed(isFilling ? int(100 - 100 * progress->left / progress->last) : 100);
    }
    for (bool isMerging = true; self && isMerging;) {
        const Result<bool> merged = co_await self->m_store.write(mergeIndexStep);
        if (!merged)
            co_return failure(merged.error());
        isMerging = *merged;
    }
    co_return Result<void>();
}

} // namespace shoptalk
