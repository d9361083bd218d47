// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"
#include "store/records.h"

#include <qcoro/qcorotask.h>

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace shoptalk {

class GraphClient;
class LoginWindow;
class RelayClient;
class Store;
class Vault;

/// From nothing to a subscribed number, without widgets. Each step's result is stored before the next begins, so the
/// flow resumes where it was. Every command ends in `stepChanged` or `failed`, with `isBusy` in between.
class SetupFlow : public QObject {
    Q_OBJECT
public:
    enum class Step {
        Pair, ///< Relay address and pairing code.
        Explain, ///< What will be asked for; leads to the login.
        BusinessManager,
        Waba,
        PhoneNumber,
        Subscribe, ///< Claiming at the relay, subscribing at Meta.
        Done
    };
    Q_ENUM(Step)

    struct Addresses {
        QUrl loginBase; ///< https://www.facebook.com
        QUrl redirect; ///< https://www.facebook.com/connect/login_success.html
    };

    SetupFlow(Store &store, Vault &vault, RelayClient &relay, GraphClient &graph, LoginWindow &login, Addresses addresses,
              QObject *parent = nullptr);
    ~SetupFlow() override;

    /// Reads how far the set-up came; the store is open.
    void resume();
    Step step() const;
    bool isBusy() const;

    const QString &workspaceName() const;
    const FacebookAccount &account() const;
    const QList<BusinessManager> &businessManagers() const;
    const QList<Waba> &wabas() const;
    const QList<PhoneNumber> &phoneNumbers() const;

    void pair(const QString &relayAddress, const QString &pairingCode, const QString &deviceName);
    /// `dark` and `language` are for the login window.
    void signIn(bool dark, const QString &language);
    void raiseLogin();
    void cancelLogin();
    void chooseBusinessManager(const BusinessManagerId &id);
    void chooseWaba(const WabaId &id);
    void choosePhoneNumber(const PhoneNumberId &id);
    /// The same step once more: after an error, or to read a list afresh.
    void retry();
    /// One step back; what was chosen there is forgotten, nothing else.
    void back();

Q_SIGNALS:
    void stepChanged(shoptalk::SetupFlow::Step step);
    void busyChanged(bool busy);
    /// The step stays; the person is told what happened and what to do.
    void failed(shoptalk::SetupFlow::Step step, const shoptalk::Error &error);
    /// Everything is connected: start receiving, open the inbox.
    void completed();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
