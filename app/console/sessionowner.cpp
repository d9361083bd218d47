// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sessionowner.h"

#include "app/console/appshell.h"
#include "app/console/freedmemory.h"
#include "app/console/unlockedsession.h"
#include "archive/databaseswap.h"
#include "ui/shell/busmessages.h"

namespace shoptalk {

SessionOwner::SessionOwner(AppShell &shell, LockedNotifications &locked, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_locked(locked)
{
}

SessionOwner::~SessionOwner() = default;

Result<void> SessionOwner::create()
{
    if (m_session)
        return {};
    if (const Result<void> whole = resumeSwap(m_shell.databasePath()); !whole)
        return failure(whole.error());
    removeInterruptedRestore(m_shell.databasePath());
    m_session = std::make_unique<UnlockedSession>(m_shell, m_locked);
    Q_EMIT created(m_session.get());
    return {};
}

void SessionOwner::destroy()
{
    m_session.reset();
    freeCachedBusMessages();
    eraseFreedMemory();
}

} // namespace shoptalk
