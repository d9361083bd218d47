// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/businessaccount.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class Clock;
class RelaySender;
class Store;
class Vault;
struct TokenFacts;

/// The state of an account's login.
struct AccountHealth {
    FacebookAccount account; ///< `status` is that of now.
    std::optional<int> daysLeft; ///< Whole days until the login expires; set only if that is soon.
    bool isOneOfSeveral = false; ///< Other accounts are connected, too.

    /// True if it needs the person's attention, now or soon.
    bool needsAttention() const { return account.status != AccountStatus::Active || daysLeft.has_value(); }
    friend bool operator==(const AccountHealth &, const AccountHealth &) = default;
};

/// Monitors the tokens of the connected accounts. It asks Meta about them through the relay, renews those
/// that expire soon, and stores which ended and why. GUI thread; nothing here blocks it.
class TokenMonitor : public QObject {
    Q_OBJECT
public:
    /// With fewer days left than these, the person is told and a renewal is tried.
    static constexpr int daysOfNotice = 7;

    TokenMonitor(Store &store, Vault &vault, RelaySender &relay, const Clock &clock,
                 QObject *parent = nullptr);

    /// Checks now, and then at least every hour. The store must be open.
    void start();
    void stop();
    /// Checks every account and renews tokens that expire soon. If that is not possible now, it is tried
    /// again next time.
    QCoro::Task<void> check();
    /// Meta refused a request for this number. If the error means that the login has ended, this is stored.
    void noteRefusal(const PhoneNumberId &number, const Error &error);

    /// All connected accounts. Those that need attention come first.
    QList<AccountHealth> health() const;

Q_SIGNALS:
    /// The result of `health` has changed.
    void changed();
    /// An account works again, so its waiting messages can be sent.
    void usableAgain();

private:
    QCoro::Task<void> checkAccount(FacebookAccount account);
    QCoro::Task<void> renew(FacebookAccount account, QString sealed);
    QCoro::Task<void> storeState(FacebookAccount account, QString sealed, QString word);
    bool isRenewalDue(const FacebookAccount &account) const;
    void look();
    /// One line in the audit trail for each login that ends soon.
    void noteEndsSoon(const QList<AccountHealth> &all);
    void scheduleInTime();
    /// Waits on, or checks if the time for it has come.
    void checkIfDue();
    void waitForCheck();

    Store &m_store;
    Vault &m_vault;
    RelaySender &m_relay;
    const Clock &m_clock;
    QTimer m_timer{this};
    QDateTime m_checksAt; ///< When it checks next.
    QList<AccountHealth> m_last;
    QHash<AccountId, QDateTime> m_renewalTriedAt;
    bool m_isRunning = false;
    bool m_isChecking = false;
};

} // namespace shoptalk
