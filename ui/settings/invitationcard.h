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

/// The way in for another desktop: a code, large enough to be read across a desk, how long it lasts, and that
/// it works once. Nothing of it stays when the card is hidden.
class InvitationCard : public SettingsSection {
    Q_OBJECT
public:
    InvitationCard(WorkspaceDevices &devices, const Clock &clock, const Theme &theme,
                   QWidget *parent = nullptr);

    /// What the relay knows: one that was not there when the code was made has used it.
    void noteDesktops(const QList<WorkspaceDevices::Row> &rows);

Q_SIGNALS:
    /// A code is shown: somebody may have used it by now.
    void lookRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addRows(const Theme &theme);
    void invite();
    void show(const WorkspaceDevices::Invitation &invitation);
    void refuse(const Error &error);
    void tick();
    void forget();
    void say(const QString &text);

    WorkspaceDevices &m_devices;
    const Clock &m_clock;
    QLabel *m_relay = nullptr; ///< The address that the other desktop asks for.
    QLabel *m_code = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_copy = nullptr;
    QString m_words; ///< Empty: no code is shown.
    QDateTime m_expiresAt;
    QSet<DeviceId> m_known;
    QTimer m_timer;
    int m_ticks = 0;
    bool m_isAsking = false;
};

} // namespace shoptalk
