// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/missingstatuses.h"

#include "core/clock.h"
#include "core/logging.h"
#include "store/store.h"

#include <QPointer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

/// The same time as for a single message. WhatsApp usually sends the first status within seconds.
constexpr qint64 lateAfterS = 15 * 60;
constexpr qint64 daySeconds = 24 * 3600;

struct Found {
    QHash<QString, QString> affected; ///< The digits of the affected numbers, by their ids.
    bool isAnyWaiting = false; ///< A message of the last day has no status yet.
};

Result<Found> affectedIn(const StoreSession &session, const QDateTime &now)
{
    const Result<QList<PhoneNumber>> numbers = session.accounts.activeNumbers();
    if (!numbers)
        return failure(numbers.error());
    Found found;
    for (const PhoneNumber &number : *numbers) {
        const Result<int> all = session.messages.countWithoutStatus(number.id, now.addSecs(1));
        const Result<int> late = session.messages.countWithoutStatus(number.id, now.addSecs(-lateAfterS));
        const Result<int> old = session.messages.countWithoutStatus(number.id, now.addSecs(-daySeconds));
        for (const Result<int> *each : {&all, &late, &old}) {
            if (!*each)
                return failure(each->error());
        }
        found.isAnyWaiting = found.isAnyWaiting || *all > *old;
        QString digits = number.displayPhoneNumber;
        digits.removeIf([](QChar letter) { return !letter.isDigit(); });
        if (*late - *old >= MissingStatuses::minMessages)
            found.affected.insert(number.id.value(), digits);
    }
    return found;
}

} // namespace

MissingStatuses::MissingStatuses(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_timer.setInterval(1min);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
}

void MissingStatuses::start()
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.outbox)
            return;
        m_hasNews = true;
        if (!m_timer.isActive())
            m_timer.start();
    });
    m_timer.start();
    look();
}

QCoro::Task<void> MissingStatuses::look()
{
    const QPointer<MissingStatuses> self(this);
    m_hasNews = false;
    auto read = [now = m_clock.now()](const StoreSession &session) { return affectedIn(session, now); };
    const Result<Found> found = co_await m_store.readInBackground(std::move(read));
    if (!found)
        logFailure(logAccounts(), "missing statuses could not be counted", found.error());
    if (!self || !found)
        co_return;
    if (!found->isAnyWaiting && !m_hasNews)
        m_timer.stop();
    const QList<AccountAlert> before = alerts();
    m_affected.removeIf([&found](const auto &each) { return !found->affected.contains(each.key()); });
    for (auto each = found->affected.begin(); each != found->affected.end(); ++each) {
        if (!m_affected.contains(each.key()))
            m_affected.insert(each.key(), {each.value(), --m_lastAlert, false});
    }
    if (alerts() != before)
        Q_EMIT changed();
}

QList<AccountAlert> MissingStatuses::alerts() const
{
    QList<AccountAlert> alerts;
    for (const Affected &each : m_affected) {
        if (!each.isClosed)
            alerts << AccountAlert{each.alert, AlertKind::Warning, each.digits, QLatin1StringView(word), {},
                                   {}};
    }
    return alerts;
}

void MissingStatuses::close(qint64 alert)
{
    for (Affected &each : m_affected) {
        if (each.alert == alert)
            each.isClosed = true;
    }
    Q_EMIT changed();
}

} // namespace shoptalk
