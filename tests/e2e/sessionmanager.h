// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace shoptalk::e2e {

/// A desktop's session manager, as far as programs need it to be logged out: speaks XSMP through libSM,
/// over a real socket. Source: X Session Management Protocol, version 1.0.
class SessionManager : public QObject {
    Q_OBJECT
public:
    /// Only one may exist at a time, as on a desktop.
    SessionManager();
    ~SessionManager() override;

    /// For the environment of the programs in the session: SESSION_MANAGER.
    QString address() const;
    /// True while there are programs in the session, and all have saved themselves for the first time.
    bool hasPrograms() const;
    /// The person logs out: every program is asked to save what it has, and may take its time.
    void logOut();
    /// True if all have reported since `logOut` that they have saved everything.
    bool isSaved() const;
    /// Tells the programs to end, after all have saved.
    void end();

private:
    struct Private;
    struct Callbacks;
    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk::e2e
