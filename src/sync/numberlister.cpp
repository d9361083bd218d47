// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/numberlister.h"

#include "core/logging.h"
#include "relaylink/pauses.h"
#include "store/store.h"

#include <QPointer>

#include <utility>

namespace shoptalk {

namespace {

/// One transaction: a person's own write waits for one of these at most.
Result<bool> listSome(StoreSession &session)
{
    return session.conversationStates.numberListing().step();
}

} // namespace

NumberLister::NumberLister(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &NumberLister::goOn);
}

void NumberLister::start()
{
    if (!std::exchange(m_followsNumbers, true))
        connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
            if (changes.accounts)
                goOn();
        });
    goOn();
}

void NumberLister::goOn()
{
    QCoro::connect(run(), this, [this](const Result<void> &outcome) {
        if (outcome)
            m_failures = 0;
        else
            m_retry.start(pauseAfterMs(++m_failures));
    });
}

QCoro::Task<Result<void>> NumberLister::run()
{
    if (m_isRunning) {
        m_runsAgain = true;
        co_return Result<void>();
    }
    m_isRunning = true;
    const QPointer<NumberLister> self(this);
    bool isDone = false;
    while (self && (!isDone || std::exchange(self->m_runsAgain, false))) {
        const Result<bool> rest = co_await self->m_store.write(listSome);
        if (!rest)
            logFailure(logSync(), "conversations can't be listed by their numbers", rest.error());
        if (!rest || !self) {
            if (self)
                self->m_isRunning = false;
            co_return rest ? Result<void>() : failure(rest.error());
        }
        isDone = *rest;
        Q_EMIT self->progressed();
    }
    if (self)
        self->m_isRunning = false;
    co_return Result<void>();
}

} // namespace shoptalk
