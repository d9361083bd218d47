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
enum class Link {
    Keychain,
    Database,
    Relay,
    ClockSkew, ///< This computer's clock against the relay's.
    Pairing,
    Sequence, ///< No event is missing.
    Token,
    Permissions,
    Number,
    Subscription,
    Override, ///< Where Meta delivers the number's messages.
    DeliverySelfTest ///< The address where Meta delivers leads to this relay.
};
inline constexpr Link lastLink = Link::DeliverySelfTest;

/// What one click can repair.
enum class Repair {
    None, ///< The words say what to do.
    Reconnect, ///< Facebook's login.
    PairAgain,
    KeepKey, ///< The key is still in memory: write it into the keychain again.
    Subscribe ///< Claim the numbers of the account and subscribe it once more.
};

/// What a link is about where there are several of its kind; all empty: the whole console.
struct LinkSubject {
    AccountId account; ///< Through which it is connected.
    WabaId waba = {};
    PhoneNumberId number = {}; ///< Of a WABA's links its first one.
    QString name = {}; ///< As people know it.
    int ordinal = 0; ///< From 1 on, among those of its kind; 0: the only one.
    ConnectedBy connectedBy = ConnectedBy::Login; ///< Of an account.

    friend bool operator==(const LinkSubject &, const LinkSubject &) = default;
};

/// The state of one link.
struct Finding {
    enum class State { Good, Bad, Skipped /**< A link before it is broken. */ };
    Link link = Link::Keychain;
    State state = State::Good;
    std::optional<Error> problem = {}; ///< Nothing if all is well. Its detail holds no secrets.
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
    /// More seconds than these between two clocks is too much.
    static constexpr int greatestSkewS = 120;

    explicit Doctor(DoctorDependencies services, QObject *parent = nullptr);

    /// The findings of each link, in their order: one, or one for each account, WhatsApp account or number
    /// that is connected. Only one examination at a time: the second gives nothing.
    QCoro::Task<QList<Finding>> examine();

    /// Repair::KeepKey. Errors: as Vault::keepAgain.
    QCoro::Task<Result<void>> keepKey();

Q_SIGNALS:
    void examined(const shoptalk::Finding &finding);

private:
    DoctorDependencies m_services;
    bool m_isExamining = false;
};

} // namespace shoptalk
