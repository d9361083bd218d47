// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/eventintake.h"

#include "core/logging.h"
#include "store/store.h"
#include "sync/pagewriter.h"

#include <QPointer>

#include <utility>

namespace shoptalk {

EventIntake::EventIntake(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

qint64 EventIntake::cursor() const
{
    const Result<qint64> stored = m_store.reader().relay.cursor();
    if (!stored)
        qCWarning(logSync) << "The cursor can't be read:" << describe(stored.error());
    // From the beginning is safe: what is known already changes nothing.
    return stored.value_or(0);
}

QCoro::Task<Result<void>> EventIntake::take(EventPage page)
{
    const QPointer<EventIntake> self(this);
    auto write = [page = std::move(page)](StoreSession &session) { return PageWriter(session).write(page); };
    const Result<QList<ConversationId>> arrived = co_await m_store.write(std::move(write));
    if (!arrived)
        co_return failure(arrived.error());
    for (const ConversationId &conversation : *arrived) {
        if (self)
            Q_EMIT self->messageArrived(conversation);
    }
    co_return Result<void>();
}

} // namespace shoptalk
