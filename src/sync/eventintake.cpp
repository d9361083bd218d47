// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/eventintake.h"

#include "core/logging.h"
#include "store/store.h"
#include "sync/pagewriter.h"

#include <QPointer>

#include <utility>

namespace shoptalk {

namespace {
constexpr int eventsAtOnce = 50; // in one transaction
}

EventIntake::EventIntake(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

qint64 EventIntake::cursor() const
{
    const Result<qint64> stored = m_store.reader().relay.cursor();
    if (!stored)
        logFailure(logSync(), "the cursor can't be read", stored.error());
    // Reading from the beginning is safe, because known events change nothing.
    return stored.value_or(0);
}

QCoro::Task<Result<void>> EventIntake::take(EventPage page)
{
    const QPointer<EventIntake> self(this);
    auto write = [page = std::move(page)](StoreSession &session) { return PageWriter(session).write(page); };
    const Result<QList<ConversationId>> arrived = co_await m_store.write(std::move(write));
    if (!arrived)
        co_return failure(arrived.error());
    if (self)
        self->notify(*arrived);
    co_return Result<void>();
}

QCoro::Task<Result<int>> EventIntake::readKept()
{
    const QPointer<EventIntake> self(this);
    int count = 0;
    while (self) {
        auto read = [](StoreSession &session) { return PageWriter(session).readAgain(eventsAtOnce); };
        const Result<PageWriter::Reread> reread = co_await self->m_store.write(std::move(read));
        if (!reread) {
            logFailure(logSync(), "kept events can't be read again", reread.error());
            co_return failure(reread.error());
        }
        if (reread->count == 0)
            break;
        count += reread->count;
        if (self)
            self->notify(reread->arrived);
    }
    co_return count;
}

void EventIntake::notify(const QList<ConversationId> &arrived)
{
    const QPointer<EventIntake> self(this);
    for (const ConversationId &conversation : arrived) {
        if (self)
            Q_EMIT messageArrived(conversation);
    }
}

} // namespace shoptalk
