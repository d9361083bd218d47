// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/unusedfiles.h"

#include "core/onworker.h"
#include "outbox/outgoingfolder.h"
#include "outbox/recordingsfolder.h"
#include "store/store.h"

#include <QPointer>
#include <qcoro/qcorofuture.h>

namespace shoptalk {

UnusedFiles::UnusedFiles(Store &store)
    : m_store(store)
{
}

void UnusedFiles::remove()
{
    removeCopies();
    removeRecordings();
}

QCoro::Task<void> UnusedFiles::removeCopies()
{
    const QPointer<UnusedFiles> self(this);
    const OutgoingFolder folder(m_store.path());
    // The order matters: a file that is listed here belongs to a message that is still being stored, or to
    // one that is in the database when that is read afterwards.
    const QFuture<QStringList> listing = onWorker([folder] { return folder.names(); });
    QStringList unused = co_await listing;
    if (!self)
        co_return;
    const QSet<QString> kept = m_kept;
    auto read = [](const StoreSession &session) { return session.outgoingFiles.names(); };
    const Result<QStringList> names = co_await m_store.readInBackground(std::move(read));
    if (!names)
        co_return;
    const QSet<QString> used = QSet<QString>(names->begin(), names->end()) | kept;
    // While a file is being copied, its name has a suffix.
    unused.removeIf([&used](const QString &name) { return used.contains(name.section(u'.', 0, 0)); });
    onWorker([folder, unused] {
        for (const QString &name : unused)
            folder.remove(name);
        return true;
    });
}

QCoro::Task<void> UnusedFiles::removeRecordings()
{
    const QPointer<UnusedFiles> self(this);
    const RecordingsFolder folder(m_store.path());
    // First, so that the conversation of a voice note that is being recorded is among those that are read.
    const QFuture<QStringList> listing = onWorker([folder] { return folder.names(); });
    const QStringList names = co_await listing;
    if (!self || names.isEmpty())
        co_return;
    auto read = [](const StoreSession &session) { return session.conversations.ids(); };
    const Result<QList<ConversationId>> conversations = co_await m_store.readInBackground(std::move(read));
    if (!conversations)
        co_return;
    onWorker([folder, names, conversations = *conversations] {
        folder.removeOthers(names, conversations);
        return true;
    });
}

} // namespace shoptalk
