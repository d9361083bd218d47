// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sessionowner.h"

#include "app/console/appshell.h"
#include "app/console/freedmemory.h"
#include "app/console/unlockedsession.h"
#include "archive/databaseswap.h"
#include "core/onworker.h"
#include "ui/shell/busmessages.h"

#include <QPointer>
#include <qcoro/qcorofuture.h>

namespace shoptalk {

SessionOwner::SessionOwner(AppShell &shell, LockedNotifications &locked, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_locked(locked)
{
}

SessionOwner::~SessionOwner() = default;

QCoro::Task<Result<void>> SessionOwner::create()
{
    if (m_session)
        co_return Result<void>();
    const QPointer<SessionOwner> self(this);
    auto finishRestore = [path = m_shell.databasePath()]() -> Result<void> {
        if (Result<void> whole = resumeSwap(path); !whole)
            return whole;
        removeInterruptedRestore(path);
        return {};
    };
    const QFuture<Result<void>> finishing = onWorker(std::move(finishRestore));
    const Result<void> finished = co_await finishing;
    if (!self)
        co_return failure(Error::Kind::Cancelled, Reason::Cancelled);
    if (!finished || m_session)
        co_return finished;
    m_session = std::make_unique<UnlockedSession>(m_shell, m_locked);
    Q_EMIT created(m_session.get());
    co_return Result<void>();
}

void SessionOwner::destroy()
{
    m_session.reset();
    freeCachedBusMessages();
    eraseFreedMemory();
}

} // namespace shoptalk
