// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasureservice.h"

#include "archive/databaseswap.h"
#include "core/clock.h"
#include "core/logging.h"
#include "core/onworker.h"
#include "store/store.h"

#include <QPointer>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>

using namespace std::chrono_literals;

namespace shoptalk {

namespace {

constexpr int maxListed = 500;
constexpr int eventsAtOnce = 500; // in one transaction: a person's own write waits for one slice at most

QDateTime wholeSeconds(const QDateTime &at)
{
    return QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
}

/// Returns the count and records it in the audit trail if it is not 0.
Result<int> noted(StoreSession &session, AuditKind kind, const Result<int> &count)
{
    if (!count || *count == 0)
        return count;
    if (const Result<void> added = session.audit.add({kind, *count}); !added)
        return failure(added.error());
    return count;
}

Result<QList<DeletedItem>> deletedIn(const StoreSession &session)
{
    const Result<QList<DeletedConversation>> conversations = session.privacy.deleted(maxListed);
    if (!conversations)
        return failure(conversations.error());
    const Result<QList<DeletedBroadcast>> broadcasts = session.broadcasts.deleted(maxListed);
    if (!broadcasts)
        return failure(broadcasts.error());
    QList<DeletedItem> all; // both are in this order already
    std::ranges::merge(*conversations, *broadcasts, std::back_inserter(all), std::ranges::greater(),
                       &DeletedConversation::at, &DeletedBroadcast::at);
    return all;
}

/// Gives each deletion its own time, so that two deletions of one conversation are undone separately.
Result<Deletion> deleteIn(StoreSession &session, Deletion deletion)
{
    const Result<QDateTime> last = session.privacy.lastDeletion(deletion.conversation);
    if (!last)
        return failure(last.error());
    if (last->isValid() && *last >= deletion.at)
        deletion.at = last->addSecs(1);
    const Result<int> count =
        noted(session, AuditKind::Deleted, session.privacy.softDelete(deletion.conversation, deletion.at));
    if (!count)
        return failure(count.error());
    return deletion;
}

Result<int> eraseIn(StoreSession &session, const CustomerId &customer, const QDateTime &now)
{
    const Result<int> count = session.privacy.erase(customer, now);
    if (!count)
        return count;
    if (const Result<void> added = session.audit.add({AuditKind::Erased, *count}); !added)
        return failure(added.error());
    return count;
}

Result<int> purgeIn(StoreSession &session, const QDateTime &now)
{
    const QDateTime removed = now.addDays(-ErasureService::daysUntilPurge);
    const Result<int> deleted = session.privacy.purge(removed);
    if (!deleted)
        return deleted;
    if (const Result<void> labels = session.labels.purge(removed); !labels)
        return failure(labels.error());
    const QDateTime unreadable = now.addDays(-ErasureService::daysUntilErasedIsForgotten);
    if (const Result<void> forgotten = session.privacy.forgetErasures(unreadable); !forgotten)
        return failure(forgotten.error());
    const Result<int> outdated = session.privacy.destroyOutdated(now);
    if (!outdated)
        return outdated;
    return noted(session, AuditKind::Purged, *deleted + *outdated);
}

} // namespace

ErasureService::ErasureService(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_timer.setInterval(24h);
    connect(&m_timer, &QTimer::timeout, this, &ErasureService::doWhatIsDue);
}

void ErasureService::start()
{
    m_timer.start();
    doWhatIsDue();
}

void ErasureService::doWhatIsDue()
{
    purgeDue();
    pruneEvents();
}

QCoro::Task<Result<QList<Deletion>>> ErasureService::deleteConversations(QList<ConversationId> conversations)
{
    auto write = [conversations,
                  at = wholeSeconds(m_clock.now())](StoreSession &session) -> Result<QList<Deletion>> {
        QList<Deletion> deletions;
        for (const ConversationId &conversation : conversations) {
            const Result<Deletion> deletion = deleteIn(session, {conversation, at});
            if (!deletion)
                return failure(deletion.error());
            deletions << *deletion;
        }
        return deletions;
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> ErasureService::undo(QList<Deletion> deletions)
{
    auto write = [deletions](StoreSession &session) -> Result<void> {
        for (const Deletion &deletion : deletions) {
            const Result<int> count = noted(session, AuditKind::Undeleted,
                                            session.privacy.undelete(deletion.conversation, deletion.at));
            if (!count)
                return failure(count.error());
        }
        return {};
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<QList<DeletedItem>>> ErasureService::recentlyDeleted()
{
    return m_store.readInBackground([](const StoreSession &session) { return deletedIn(session); });
}

QCoro::Task<Result<int>> ErasureService::eraseCustomer(CustomerId customer)
{
    const QPointer<ErasureService> self(this);
    auto write = [customer, now = wholeSeconds(m_clock.now()),
                  path = m_store.path()](StoreSession &session) -> Result<int> {
        // First, because nothing would remove them if the program ended right after the erasure.
        if (!removeDatabasesBefore(path))
            return failure(Error::Kind::Storage, Reason::OldBackupsLeft);
        return eraseIn(session, customer, now);
    };
    const Result<int> count = co_await m_store.writeDurably(std::move(write));
    if (!count || !self)
        co_return count;
    Q_EMIT messagesDestroyed();
    if (!self)
        co_return count;
    Q_EMIT erased(customer);
    const Result<void> scrubbed = co_await m_store.scrub();
    if (!scrubbed)
        co_return failure(scrubbed.error());
    co_return count;
}

int ErasureService::retentionDays() const
{
    return m_store.reader().privacy.retentionDays().value_or(0);
}

QCoro::Task<Result<void>> ErasureService::setRetentionDays(int days)
{
    auto write = [days](StoreSession &session) -> Result<void> {
        if (Result<void> saved = session.privacy.setRetentionDays(days); !saved)
            return saved;
        return session.audit.add({AuditKind::RetentionChanged, days});
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<int>> ErasureService::purgeDue()
{
    const QPointer<ErasureService> self(this);
    // They hold what is purged, as old backups do. A restore that was a mistake can be noticed until then.
    auto remove = [path = m_store.path(), before = m_clock.now().addDays(-daysUntilPurge)] {
        return removeDatabasesBefore(path, before);
    };
    const QFuture<bool> removing = onWorker(std::move(remove));
    co_await removing;
    if (!self)
        co_return failure(Error::Kind::Cancelled, Reason::Cancelled);
    auto write = [now = wholeSeconds(m_clock.now())](StoreSession &session) { return purgeIn(session, now); };
    const Result<int> count = co_await m_store.write(std::move(write));
    if (!count)
        logFailure(logStore(), "the purge failed", count.error());
    if (!count || *count == 0 || !self)
        co_return count;
    Q_EMIT messagesDestroyed();
    if (!self)
        co_return count;
    const Result<void> scrubbed = co_await m_store.scrub();
    if (!scrubbed)
        qCInfo(logStore).noquote() << "purged data will be overwritten later:" << describe(scrubbed.error());
    co_return count;
}

QCoro::Task<Result<void>> ErasureService::pruneEvents()
{
    const QPointer<ErasureService> self(this);
    const QDateTime before = wholeSeconds(m_clock.now()).addDays(-daysUntilEventIsPruned);
    const auto slice = [before](StoreSession &session) { return session.events.prune(before, eventsAtOnce); };
    for (bool isMoreLeft = true; self && isMoreLeft;) {
        const Result<bool> pruned = co_await self->m_store.write(slice);
        if (!pruned) {
            logFailure(logStore(), "the log of events was not pruned", pruned.error());
            co_return failure(pruned.error());
        }
        isMoreLeft = *pruned;
    }
    co_return Result<void>();
}

} // namespace shoptalk
