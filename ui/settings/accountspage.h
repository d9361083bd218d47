// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenmonitor.h"
#include "ui/settings/settingspage.h"

#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class ConnectedNumbers;
class AccountDisconnector;
class ProfilePictures;
class SettingsSection;
class Theme;

/// Lists the connected Facebook accounts with their state. Reconnects and disconnects them, shows their
/// numbers, sets the primary number and adds numbers.
class AccountsPage : public SettingsPage {
    Q_OBJECT
public:
    AccountsPage(const Theme &theme, TokenMonitor &life, AccountDisconnector &disconnector,
                 ConnectedNumbers &numbers, ProfilePictures &pictures, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void refresh() override;

Q_SIGNALS:
    void reconnectRequested(const shoptalk::AccountId &account);
    void addNumbersRequested(const shoptalk::AccountId &account);
    void addAccountRequested();

private:
    void addAccount(const AccountHealth &health);
    void addNumbers();
    void addNumberLine(SettingsSection &card, const PhoneNumber &number);
    void makeMain(const PhoneNumberId &number);
    void askToDisconnect(const AccountHealth &health);
    void disconnectNow(const AccountId &account);

    const Theme &m_theme;
    TokenMonitor &m_tokenMonitor;
    AccountDisconnector &m_disconnector;
    ConnectedNumbers &m_numbers;
    ProfilePictures &m_pictures;
    QLabel *m_note; ///< Says what is still to be done at Facebook, or that no account is connected.
    QVBoxLayout *m_column;
    QPushButton *m_addAccount;
    QList<SettingsSection *> m_cards;
};

} // namespace shoptalk
