// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/businessaccount.h"

#include <QList>
#include <QObject>
#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Clock;
class GraphSender;
class RelaySender;
class Store;
class Vault;

/// One link of the chain from a customer's phone to this console.
enum class ChainLink {
    Keychain,
    Database,
    Relay,
    ClockSkew, ///< The difference between this computer's clock and the relay's.
    Pairing,
    Sequence, ///< No event is missing.
    Token,
    Permissions,
    Number,
    Subscription,
    Override, ///< The address where Meta delivers the number's messages.
    DeliverySelfTest ///< The address where Meta delivers leads to this relay.
};
inline constexpr ChainLink lastLink = ChainLink::DeliverySelfTest;

/// A repair that the page offers as a button.
enum class Repair {
    None, ///< The text says what to do.
    Reconnect, ///< Opens Facebook's login.
    PairAgain,
    KeepKey, ///< Writes the key, which is still in memory, into the keychain again.
    Subscribe ///< Claims the numbers of the account and subscribes it again.
};

/// What a link is about if there are several of its kind. All empty means the whole console.
struct LinkSubject {
    AccountId account; ///< The account through which it is connected.
    WabaId waba = {};
    PhoneNumberId number = {}; ///< For a link of a WABA, its first number.
    QString name = {}; ///< The name that people know.
    int ordinal = 0; ///< Counts from 1 among those of its kind; 0 if it is the only one.
    ConnectedBy connectedBy = ConnectedBy::Login; ///< How the account was connected.

    friend bool operator==(const LinkSubject &, const LinkSubject &) = default;
};

/// The state of one link.
struct Finding {
    enum class State { Good, Bad, Skipped /**< A link before it is broken. */ };
    ChainLink link = ChainLink::Keychain;
    State state = State::Good;
    std::optional<Error> problem = {}; ///< Nothing if the link works. Its detail holds no secrets.
    Repair repair = Repair::None;
    qint64 amount = 0; ///< Seconds of the clock's difference, or days of the token.
    LinkSubject about = {};

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct DoctorDependencies {
    Store &store;
    Vault &vault;
    RelaySender &relay;
    GraphSender &graph;
    const Clock &clock;
};

/// Checks every link of the connection, in order. It changes nothing. GUI thread; never blocks it.
class Doctor : public QObject {
    Q_OBJECT
public:
    /// The largest difference between the two clocks that is accepted, in seconds.
    static constexpr int greatestSkewS = 120;

    explicit Doctor(DoctorDependencies services, QObject *parent = nullptr);

    /// The findings of each link, in their order: one, or one for each account, WhatsApp account or number
    /// that is connected. Only one run at a time; a second call returns nothing.
    QCoro::Task<QList<Finding>> runChecks();

    /// Repair::KeepKey. Errors: as Vault::storeAgain.
    QCoro::Task<Result<void>> keepKey();

Q_SIGNALS:
    void checked(const shoptalk::Finding &finding);

private:
    DoctorDependencies m_services;
    bool m_isChecking = false;
};

} // namespace shoptalk
