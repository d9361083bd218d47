// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/tokenmonitor.h"

#include "accounts/accountstatus.h"
#include "accounts/accounttoken.h"
#include "accounts/boundseal.h"
#include "accounts/permissions.h"
#include "core/clock.h"
#include "core/logging.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/tokens.h"
#include "secrets/vault.h"
#include "store/store.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

constexpr std::chrono::milliseconds checkEvery = 1h;
/// A timer does not run while the computer sleeps, so the clock is looked at as often as this.
constexpr std::chrono::milliseconds maxWait = 1min;
constexpr qint64 secondsOfADay = 24 * 3600;
constexpr qint64 renewAgainAfterS = secondsOfADay;

/// The earlier of the two expiry times; invalid if there is none.
QDateTime endOf(const FacebookAccount &account)
{
    const QDateTime &token = account.tokenExpiresAt;
    const QDateTime &access = account.dataAccessExpiresAt;
    if (!token.isValid() || !access.isValid())
        return token.isValid() ? token : access;
    return std::min(token, access);
}

AccountHealth healthOf(FacebookAccount account, const QDateTime &now)
{
    AccountHealth health;
    account.status = statusAt(account, now);
    const QDateTime end = endOf(account);
    const qint64 left = end.isValid() ? now.secsTo(end) / secondsOfADay : TokenMonitor::daysOfNotice;
    if (mayBeUsed(account.status) && left < TokenMonitor::daysOfNotice)
        health.daysLeft = int(left);
    health.account = account;
    return health;
}

/// True if messages that `before` held back can be sent with `now`.
bool isBetter(AccountStatus now, AccountStatus before)
{
    if (!mayBeUsed(before))
        return mayBeUsed(now);
    return now == AccountStatus::Active && before != AccountStatus::Active;
}

AccountStatus statusIn(const TokenFacts &facts, const QDateTime &now)
{
    if (!facts.isValid)
        return statusAfter(facts.ended).value_or(AccountStatus::LoggedOut);
    if (facts.dataAccessExpiresAt.isValid() && facts.dataAccessExpiresAt <= now)
        return AccountStatus::DataAccessExpired;
    const bool isEnough = missingOf(permissionsToWork(), facts.scopes).isEmpty();
    return isEnough ? AccountStatus::Active : AccountStatus::PermissionMissing;
}

/// `account` updated with Meta's answer. For an invalid token Meta reports no times, so the known ones are
/// kept.
FacebookAccount withFacts(FacebookAccount account, const TokenFacts &facts, const QDateTime &now)
{
    account.status = statusIn(facts, now);
    account.rerequests = account.rerequests || account.status == AccountStatus::PermissionMissing;
    if (facts.isValid) {
        account.tokenExpiresAt = facts.expiresAt;
        account.dataAccessExpiresAt = facts.dataAccessExpiresAt;
    }
    return account;
}

/// Stores the result unless the account was connected again or disconnected since `sealed` was read.
Result<void> writeState(StoreSession &session, const FacebookAccount &account, const QString &sealed,
                        const QString &word)
{
    const Result<QString> now = session.accounts.sealedToken(account.id);
    if (!now)
        return failure(now.error());
    if (*now != sealed)
        return {};
    const Result<bool> isNews = session.accounts.saveTokenState(account);
    if (!isNews)
        return failure(isNews.error());
    return *isNews && !word.isEmpty() ? session.audit.add({AuditKind::TokenEnded, 0, word}) : Result<void>();
}

Result<void> writeRenewal(StoreSession &session, const FacebookAccount &account, const QString &before,
                          const BoundSeal &renewed)
{
    const Result<QString> now = session.accounts.sealedToken(account.id);
    if (!now || *now != before)
        return now ? Result<void>() : failure(now.error());
    if (Result<void> saved = session.accounts.saveAccount(account, renewed.sealed); !saved)
        return saved;
    if (Result<void> bound = bindSeal(session, renewed); !bound)
        return bound;
    return session.audit.add({AuditKind::TokenRenewed});
}

} // namespace

TokenMonitor::TokenMonitor(Store &store, Vault &vault, RelaySender &relay, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_vault(vault)
    , m_relay(relay)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setObjectName(u"nextCheck"_s);
    connect(&m_timer, &QTimer::timeout, this, &TokenMonitor::checkIfDue);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            look();
    });
}

void TokenMonitor::start()
{
    m_isRunning = true;
    look();
    check();
}

void TokenMonitor::stop()
{
    m_isRunning = false;
    m_timer.stop();
}

QList<AccountHealth> TokenMonitor::health() const
{
    if (!m_store.isOpen())
        return {};
    QList<AccountHealth> all;
    const Result<QList<FacebookAccount>> accounts = m_store.reader().accounts.accounts();
    for (const FacebookAccount &account : accounts.value_or(QList<FacebookAccount>()))
        all << healthOf(account, m_clock.now());
    for (AccountHealth &each : all)
        each.isOneOfSeveral = all.size() > 1;
    std::stable_partition(all.begin(), all.end(),
                          [](const AccountHealth &each) { return each.needsAttention(); });
    return all;
}

QCoro::Task<void> TokenMonitor::check()
{
    if (m_isChecking || !m_store.isOpen())
        co_return;
    m_isChecking = true;
    const QPointer<TokenMonitor> self(this);
    const Result<QList<FacebookAccount>> accounts = m_store.reader().accounts.accounts();
    for (const FacebookAccount &account : accounts.value_or(QList<FacebookAccount>())) {
        co_await checkAccount(account);
        if (!self)
            co_return;
    }
    m_isChecking = false;
    look();
    scheduleInTime();
}

QCoro::Task<void> TokenMonitor::checkAccount(FacebookAccount account)
{
    const QPointer<TokenMonitor> self(this);
    const QString sealed = m_store.reader().accounts.sealedToken(account.id).value_or(QString());
    const Result<SharedSecret> token = tokenOf(m_store, m_vault, account.id);
    if (!token) {
        qCInfo(logAccounts).noquote() << "an account's token can't be opened:" << describe(token.error());
        co_return;
    }
    const InspectToken inspectToken{*token};
    const Result<TokenFacts> facts = co_await m_relay.send(inspectToken);
    if (!self)
        co_return;
    if (!facts) {
        qCInfo(logAccounts).noquote() << "Meta was not asked about a token:" << describe(facts.error());
        co_return;
    }
    const FacebookAccount known = withFacts(account, *facts, m_clock.now());
    const QString word = facts->isValid ? wordFor(known.status) : wordOf(facts->ended);
    co_await storeState(known, sealed, word);
    // A system user's token is created in Meta's settings and can't be exchanged.
    if (self && facts->isValid && facts->type != "SYSTEM_USER"_L1 && isRenewalDue(known))
        co_await renew(known, sealed);
}

bool TokenMonitor::isRenewalDue(const FacebookAccount &account) const
{
    const QDateTime now = m_clock.now();
    const QDateTime triedAt = m_renewalTriedAt.value(account.id);
    const bool isSoon = account.tokenExpiresAt.isValid() && account.tokenExpiresAt > now
        && account.tokenExpiresAt < now.addDays(daysOfNotice);
    return isSoon && (!triedAt.isValid() || triedAt.secsTo(now) >= renewAgainAfterS);
}

QCoro::Task<void> TokenMonitor::renew(FacebookAccount account, QString sealed)
{
    const QPointer<TokenMonitor> self(this);
    m_renewalTriedAt.insert(account.id, m_clock.now());
    const Result<SharedSecret> token = tokenOf(m_store, m_vault, account.id);
    if (!token)
        co_return;
    const ExtendToken extendToken{*token};
    const Result<ExchangedToken> extended = co_await m_relay.send(extendToken);
    if (!self || !extended) {
        if (!extended)
            qCInfo(logAccounts).noquote() << "a token was not renewed:" << describe(extended.error());
        co_return;
    }
    const InspectToken inspectToken{extended->token};
    const Result<TokenFacts> facts = co_await m_relay.send(inspectToken);
    if (!self || !facts || !facts->isValid)
        co_return;
    const bool isLonger = !facts->expiresAt.isValid() || facts->expiresAt > account.tokenExpiresAt;
    const Result<BoundSeal> renewed = sealBound(m_vault, *extended->token, accountContext(account.id));
    if (!isLonger || !renewed)
        co_return;
    const FacebookAccount fresh = withFacts(account, *facts, m_clock.now());
    auto write = [fresh, before = sealed, after = *renewed](StoreSession &session) {
        return writeRenewal(session, fresh, before, after);
    };
    const Result<void> stored = co_await m_store.writeDurably(std::move(write));
    if (!stored)
        logFailure(logAccounts(), "a renewed token was not stored", stored.error());
    else
        qCInfo(logAccounts) << "a token was renewed";
}

QCoro::Task<void> TokenMonitor::storeState(FacebookAccount account, QString sealed, QString word)
{
    const QString ended = account.status == AccountStatus::Active ? QString() : word;
    if (!ended.isEmpty())
        qCInfo(logAccounts).noquote() << "an account's sign-in has ended:" << ended;
    auto write = [account, sealed, ended](StoreSession &session) {
        return writeState(session, account, sealed, ended);
    };
    const Result<void> stored = co_await m_store.write(std::move(write));
    if (!stored)
        logFailure(logAccounts(), "an account's status was not stored", stored.error());
}

void TokenMonitor::noteRefusal(const PhoneNumberId &number, const Error &error)
{
    const std::optional<AccountStatus> status = statusAfter(error);
    const auto found = m_store.reader().accounts.accountOf(number);
    if (!status || !found || !*found || (*found)->status == *status)
        return;
    FacebookAccount account = **found;
    account.status = *status;
    const QString sealed = m_store.reader().accounts.sealedToken(account.id).value_or(QString());
    storeState(account, sealed, auditWord(error));
}

void TokenMonitor::look()
{
    const QList<AccountHealth> now = health();
    if (now == m_last)
        return;
    const auto isBack = [this](const AccountHealth &each) {
        return std::any_of(m_last.begin(), m_last.end(), [&each](const AccountHealth &before) {
            return before.account.id == each.account.id
                && isBetter(each.account.status, before.account.status);
        });
    };
    const bool isUsableAgain = std::any_of(now.begin(), now.end(), isBack);
    m_last = now;
    noteEndsSoon(now);
    Q_EMIT changed();
    if (isUsableAgain)
        Q_EMIT usableAgain();
}

void TokenMonitor::noteEndsSoon(const QList<AccountHealth> &all)
{
    for (const AccountHealth &each : all) {
        if (!each.daysLeft)
            continue;
        AuditEntry entry{AuditKind::LoginEndsSoon};
        entry.word = endOf(each.account).toUTC().toString(u"'until'_yyyy_MM_dd"_s);
        m_store.write([entry](StoreSession &session) { return session.audit.addOnce(entry); });
    }
}

/// Checks every hour, and at the moment when something expires.
void TokenMonitor::scheduleInTime()
{
    if (!m_isRunning)
        return;
    const QDateTime now = m_clock.now();
    std::chrono::milliseconds wait = checkEvery;
    for (const AccountHealth &each : m_last) {
        const QDateTime end = endOf(each.account);
        if (end.isValid() && end > now)
            wait = std::min(wait, std::chrono::milliseconds(now.msecsTo(end)));
    }
    m_checksAt = now.addMSecs(wait.count());
    waitForCheck();
}

void TokenMonitor::waitForCheck()
{
    const qint64 left = std::clamp<qint64>(m_clock.now().msecsTo(m_checksAt), 0, maxWait.count());
    m_timer.start(std::chrono::milliseconds(left));
}

void TokenMonitor::checkIfDue()
{
    if (m_clock.now() < m_checksAt)
        return waitForCheck();
    check();
}

} // namespace shoptalk
