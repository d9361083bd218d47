// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/workspacedevices.h"
#include "ui/settings/settingssection.h"

#include <QSet>
#include <QTimer>

class QLabel;
class QPushButton;

namespace shoptalk {

class Clock;

/// Lets another computer join: shows a pairing code in large letters, how long it is valid, and that it works
/// once. The code is discarded when the card is hidden.
class InvitationCard : public SettingsSection {
    Q_OBJECT
public:
    InvitationCard(WorkspaceDevices &devices, const Clock &clock, const Theme &theme,
                   QWidget *parent = nullptr);

    /// Passes the devices that the relay knows. A device that was not there when the code was created has
    /// used it.
    void noteDesktops(const QList<WorkspaceDevices::Row> &rows);

Q_SIGNALS:
    /// True while a code is shown, because somebody may have used it.
    void refreshRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addRows(const Theme &theme);
    void invite();
    void show(const WorkspaceDevices::Invitation &invitation);
    void refuse(const Error &error);
    void tick();
    void forget();
    void showMessage(const QString &text);

    WorkspaceDevices &m_devices;
    const Clock &m_clock;
    QLabel *m_relay = nullptr; ///< The address to enter on the other computer.
    QLabel *m_code = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_copy = nullptr;
    QString m_pairingCode; ///< The code as shown; empty if none is shown.
    QDateTime m_expiresAt;
    QSet<DeviceId> m_known;
    QTimer m_timer;
    int m_ticks = 0;
    bool m_isAsking = false;
};

} // namespace shoptalk
