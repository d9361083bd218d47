// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/updatechecker.h"

#include "core/httppolicy.h"
#include "core/logging.h"
#include "core/safeaddress.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QPointer>
#include <qcoro/qcorotask.h>

#include <utility>

namespace shoptalk {

namespace {

constexpr std::chrono::hours betweenChecks(24);
/// Often enough for a computer that is on for a few hours a day.
constexpr std::chrono::minutes betweenLooks(30);
constexpr qint64 maxFeedBytes = 256LL * 1024;

HttpPolicy feedPolicy()
{
    HttpPolicy policy;
    policy.maxAnswerBytes = maxFeedBytes;
    policy.redirects = HttpPolicy::Redirects::NotLessSafe;
    return policy;
}

} // namespace

UpdateChecker::UpdateChecker(UpdateSource source, const Clock &clock, UpdateState remembered, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_clock(clock)
    , m_state(std::move(remembered))
{
    // The newer version may have been installed since.
    if (m_state.newest && m_state.newest->version <= m_source.installed)
        m_state.newest.reset();
    m_timer.setInterval(betweenLooks);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &UpdateChecker::checkIfDue);
}

void UpdateChecker::start()
{
    if (!m_state.isOn || !isPossible())
        return;
    if (m_state.newest)
        Q_EMIT found(*m_state.newest);
    m_timer.start();
    checkIfDue();
}

void UpdateChecker::setOn(bool isOn)
{
    UpdateState state = m_state;
    state.isOn = isOn;
    setState(std::move(state));
    if (isOn)
        start();
    else
        m_timer.stop();
}

void UpdateChecker::checkIfDue()
{
    if (!m_state.isOn || !isPossible())
        return;
    const QDateTime now = m_clock.now();
    const QDateTime &last = m_state.triedAt;
    if (last.isValid() && last <= now && last.secsTo(now) < std::chrono::seconds(betweenChecks).count())
        return;
    QCoro::connect(check(), this, [](const Result<std::optional<UpdateRelease>> &newer) {
        if (!newer)
            logFailure(logApp(), "the check for updates failed", newer.error());
    });
}

QCoro::Task<Result<std::optional<UpdateRelease>>> UpdateChecker::check()
{
    UpdateState state = m_state;
    state.triedAt = m_clock.now();
    setState(std::move(state));
    const QPointer<UpdateChecker> self(this);
    const Result<QByteArray> file = co_await fetch();
    if (!file)
        co_return failure(file.error());
    if (!self)
        co_return failure(Error::Kind::Cancelled, Reason::Cancelled);
    co_return take(*file);
}

QCoro::Task<Result<QByteArray>> UpdateChecker::fetch()
{
    if (!isPossible() || !isSafeAddress(m_source.feed))
        co_return failure(Error::Kind::Malformed, Reason::AnswerIncomplete);
    if (m_exchanges.hasEnded())
        co_return failure(Error::Kind::Network, Reason::NoNetwork);
    const HttpPolicy policy = feedPolicy();
    QNetworkRequest request(m_source.feed);
    applyPolicy(policy, request);
    QNetworkReply *reply = m_network.get(request);
    const tl::expected<HttpAnswer, HttpFailure> answer =
        co_await m_exchanges.finish(reply, policy.maxAnswerBytes);
    if (!answer && answer.error().isTooLarge)
        co_return failure(Error::Kind::Malformed, Reason::AnswerTooLarge);
    if (!answer)
        co_return failure(Error::Kind::Network, Reason::NoNetwork);
    if (answer->status != 200)
        co_return failure(Error::Kind::Network, Reason::HttpStatus, QString::number(answer->status));
    co_return answer->body;
}

Result<std::optional<UpdateRelease>> UpdateChecker::take(const QByteArray &file)
{
    const Result<UpdateFeed> feed = readUpdateFeed(file, m_source.publicKey);
    if (!feed)
        return failure(feed.error());
    const QByteArray digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    if (const std::optional<Reason> refused = refusal(*feed, digest))
        return failure(Error::Kind::Rejected, *refused);
    UpdateState state = m_state;
    state.sequence = feed->sequence;
    state.digest = digest;
    state.newest.reset();
    if (feed->newest.version > m_source.installed)
        state.newest = feed->newest;
    setState(state);
    if (state.newest)
        Q_EMIT found(*state.newest);
    return state.newest;
}

std::optional<Reason> UpdateChecker::refusal(const UpdateFeed &feed, const QByteArray &digest) const
{
    if (feed.sequence < m_state.sequence)
        return Reason::UpdateOlder;
    // The publisher makes one feed per number; a second one was made by somebody else who has the key.
    if (feed.sequence == m_state.sequence && digest != m_state.digest)
        return Reason::UpdateForged;
    if (feed.expiresAt <= m_clock.now())
        return Reason::UpdateExpired;
    return std::nullopt;
}

void UpdateChecker::setState(UpdateState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

} // namespace shoptalk
