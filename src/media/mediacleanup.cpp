// SPDX-License-Identifier: GPL-3.0-or-later
// How the downloads keep the disk tidy: lost files, files whose messages are gone, and the limit of space.
#include "core/onworker.h"
#include "media/mediadownloads.h"
#include "store/store.h"

#include <QPointer>
#include <qcoro/qcorofuture.h>

#include <utility>

namespace shoptalk {

namespace {

constexpr int leftoversAtOnce = 200;
constexpr qint64 keptUnusedS = 600; ///< So that a person who asked for a file has time to look at it.

} // namespace

QCoro::Task<Result<qint64>> MediaDownloads::usedBytes()
{
    auto read = [](const StoreSession &session) { return session.mediaFiles.usedBytes(); };
    return m_store.readInBackground(std::move(read));
}

QCoro::Task<void> MediaDownloads::tidy()
{
    const QPointer<MediaDownloads> self(this);
    auto again = [now = m_clock.now()](StoreSession &session) {
        return session.mediaFiles.requeueFailed(now);
    };
    const Result<void> requeued = co_await m_store.write(std::move(again));
    if (!self || !requeued)
        co_return;
    scheduleAt(m_clock.now());
    auto read = [](const StoreSession &session) { return session.mediaFiles.available(); };
    const Result<QList<MediaFile>> files = co_await m_store.readInBackground(std::move(read));
    if (!self || !files)
        co_return;
    auto readIds = [](const StoreSession &session) { return session.mediaFiles.ids(); };
    const Result<QList<MediaId>> ids = co_await m_store.readInBackground(std::move(readIds));
    if (!self || !ids)
        co_return;
    auto compare = [folder = m_folder, files = *files, ids = *ids] {
        folder.removeAllBut(ids);
        return folder.missing(files);
    };
    const QFuture<QList<MediaId>> comparing = onWorker(std::move(compare));
    const QList<MediaId> missing = co_await comparing;
    if (!self || missing.isEmpty())
        co_return;
    auto note = [missing, now = m_clock.now()](StoreSession &session) {
        return session.mediaFiles.setLost(missing, now);
    };
    const Result<void> noted = co_await m_store.write(std::move(note));
    if (self && noted)
        announceGone(missing);
}

/// Files that were on this computer no longer are: those that can be fetched are due.
void MediaDownloads::announceGone(const QList<MediaId> &ids)
{
    scheduleAt(m_clock.now());
    const QPointer<MediaDownloads> self(this);
    for (const MediaId &id : ids) {
        if (self)
            Q_EMIT changed(id);
    }
}

QCoro::Task<void> MediaDownloads::removeLeftovers()
{
    const QPointer<MediaDownloads> self(this);
    if (std::exchange(m_isRemoving, true))
        co_return;
    const Result<QList<MediaId>> ids = m_store.reader().mediaFiles.leftovers(leftoversAtOnce);
    if (!ids || ids->isEmpty()) {
        m_isRemoving = false;
        co_return;
    }
    for (const MediaId &id : *ids) {
        if (const auto progress = m_underWay.value(id))
            progress->cancel();
    }
    auto remove = [folder = m_folder, ids = *ids] {
        folder.remove(ids);
        return true;
    };
    const QFuture<bool> removing = onWorker(std::move(remove));
    co_await removing;
    if (!self)
        co_return;
    auto forget = [ids = *ids](StoreSession &session) { return session.mediaFiles.forgetLeftovers(ids); };
    const Result<void> forgotten = co_await m_store.write(std::move(forget));
    if (!self)
        co_return;
    m_isRemoving = false;
    if (forgotten)
        scheduleAt(m_clock.now());
}

QCoro::Task<void> MediaDownloads::makeRoom()
{
    if (m_limitBytes <= 0)
        co_return;
    const QPointer<MediaDownloads> self(this);
    // Meta keeps the files that are removed for at least one more day, so they can be fetched again.
    auto evict = [limit = m_limitBytes, now = m_clock.now()](StoreSession &session) {
        return session.mediaFiles.evict(limit, now.addDays(1), now.addSecs(-keptUnusedS));
    };
    const Result<QList<MediaId>> evicted = co_await m_store.write(std::move(evict));
    if (self && evicted)
        announceGone(*evicted);
}

} // namespace shoptalk
