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
class RelayClient;
class Store;
class Vault;
struct TokenFacts;

/// How an account's sign-in does.
struct AccountHealth {
    FacebookAccount account; ///< `status` is that of now.
    std::optional<int> daysLeft; ///< Whole days until the sign-in runs out; only if that is soon.
    bool isOneOfSeveral = false; ///< Other accounts are connected, too.

    /// True if a person has to do something, now or soon.
    bool needsSomebody() const { return account.status != AccountStatus::Active || daysLeft.has_value(); }
    friend bool operator==(const AccountHealth &, const AccountHealth &) = default;
};

/// Watches the connected accounts' tokens: asks Meta through the relay how they do, renews what runs out
/// soon, and stores what ended and why. GUI thread; nothing here blocks it.
class TokenMonitor : public QObject {
    Q_OBJECT
public:
    /// Fewer days than these are told, and a renewal is tried.
    static constexpr int daysOfNotice = 7;

    TokenMonitor(Store &store, Vault &vault, RelayClient &relay, const Clock &clock, QObject *parent = nullptr);

    /// Looks now and then at least every hour. The store is open.
    void start();
    void stop();
    /// Asks how every account does and renews what runs out soon. What can't be asked now is asked the next
    /// time.
    QCoro::Task<void> check();
    /// Meta refused a request that was made for this number: if that ended the sign-in, it is stored.
    void noteRefusal(const PhoneNumberId &number, const Error &error);

    /// All connected accounts; those that need somebody first.
    QList<AccountHealth> health() const;

Q_SIGNALS:
    /// `health` gives something else now.
    void changed();
    /// An account that had ended may be used again: what waited for it can go.
    void usableAgain();

private:
    QCoro::Task<void> checkAccount(FacebookAccount account);
    QCoro::Task<void> renew(FacebookAccount account, QString sealed);
    QCoro::Task<void> storeState(FacebookAccount account, QString sealed, QString word);
    bool isToBeRenewed(const FacebookAccount &account) const;
    void look();
    void scheduleInTime();

    Store &m_store;
    Vault &m_vault;
    RelayClient &m_relay;
    const Clock &m_clock;
    QTimer m_timer;
    QList<AccountHealth> m_last;
    QHash<AccountId, QDateTime> m_renewalTriedAt;
    bool m_isRunning = false;
    bool m_isChecking = false;
};

} // namespace shoptalk
