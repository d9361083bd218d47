// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/workspacedevices.h"
#include "ui/settings/settingspage.h"

class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class Clock;
class InvitationCard;
class SettingsNotice;
class SettingsSection;
class Theme;

/// Lists the shop's computers, adds a new one and removes one.
class DesktopsPage : public SettingsPage {
    Q_OBJECT
public:
    DesktopsPage(WorkspaceDevices &devices, const Clock &clock, const Theme &theme,
                 QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

private:
    void load();
    void showDesktops(const QList<WorkspaceDevices::Row> &rows);
    void addDesktop(const WorkspaceDevices::Row &row);
    void refuse(const Error &error);
    void askToRemove(const PairedDevice &device);
    void remove(const PairedDevice &device);
    QString about(const WorkspaceDevices::Row &row) const;

    WorkspaceDevices &m_devices;
    const Clock &m_clock;
    const Theme &m_theme;
    InvitationCard *m_invitation;
    SettingsNotice *m_message; ///< Shows what went wrong, or that the relay is being asked.
    QPushButton *m_again;
    QVBoxLayout *m_list;
    QList<SettingsSection *> m_cards;
    QList<WorkspaceDevices::Row> m_rows;
};

} // namespace shoptalk
