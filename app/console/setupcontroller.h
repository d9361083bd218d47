// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/claimretrier.h"
#include "accounts/numberregistration.h"
#include "accounts/setupflow.h"

#include <QObject>
#include <QString>

namespace shoptalk {

class ProfilePictures;
class SetupPage;
class Theme;
struct SessionServices;

/// Runs the set-up for its three uses: connecting the first number, adding to what is connected, and
/// repairing a connection. It is the only class of the console's program that uses `SetupFlow`.
class SetupController : public QObject {
    Q_OBJECT
public:
    /// `services` and `theme` outlive this. `relayAddress` fills in the first step; it may be empty.
    SetupController(SessionServices &services, Theme &theme, QString relayAddress, QObject *parent = nullptr);

    /// Pairs with this code without the person if nothing is paired yet. For practice.
    void setPairingCode(const QString &code) { m_pairingCode = code; }
    /// Continues a set-up that was interrupted. The store is open.
    void resume();
    /// True if a number is connected and nothing is left to do.
    bool isComplete() const;
    /// True while something is added to what is connected.
    bool isAdding() const;
    ProfilePictures &pictures() const;
    /// Creates the page of the set-up; the caller owns it.
    SetupPage *makePage();

    /// Each of these prepares the set-up and emits `requested`.
    void pairAgain();
    void reconnect(const AccountId &account);
    void connectAgain(const PhoneNumberId &number);
    void addNumbers(const AccountId &account);
    void addAccount();

Q_SIGNALS:
    /// The set-up has something to ask: show its page.
    void requested();
    /// Emitted after `requested`: the page continues with the login of the account.
    void loginRequested();
    /// This computer is about to be paired again. Emitted before `requested`.
    void pairingAgain();
    /// Everything is connected.
    void completed();
    /// Emitted after `completed` if the set-up repaired a connection.
    void reconnected();

private:
    void finish();
    void pairByItself();

    SetupFlow &m_flow;
    ClaimRetrier m_claims;
    ProfilePictures &m_pictures;
    Theme &m_theme;
    QString m_relayAddress;
    QString m_pairingCode; ///< Empty: the person types it.
    NumberRegistration m_registration;
    bool m_isReconnecting = false;
};

} // namespace shoptalk
