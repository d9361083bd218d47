// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>

namespace shoptalk {

class LockedNotifications;
class UnlockedSession;
struct AppShell;

/// Owns the unlocked session while there is one.
class SessionOwner : public QObject {
    Q_OBJECT
public:
    /// `shell` and `locked` outlive this.
    SessionOwner(AppShell &shell, LockedNotifications &locked, QObject *parent = nullptr);
    ~SessionOwner() override;

    /// Null while there is none.
    UnlockedSession *session() const { return m_session.get(); }
    /// Creates a session if there is none. Before that it finishes a restore that was interrupted while it
    /// replaced the database. Errors: those of resumeSwap; Cancelled (this was destroyed in the meantime).
    QCoro::Task<Result<void>> create();
    /// Destroys the session and overwrites the memory that it has freed. Call it from the event loop or from
    /// a queued slot, never from a signal of the session.
    void destroy();

Q_SIGNALS:
    /// A session was created; its data is not open yet.
    void created(shoptalk::UnlockedSession *session);

private:
    AppShell &m_shell;
    LockedNotifications &m_locked;
    std::unique_ptr<UnlockedSession> m_session;
};

} // namespace shoptalk
