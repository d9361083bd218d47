// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/workwait.h"

#include "app/console/unlockedsession.h"
#include "core/logging.h"

#include <utility>

namespace shoptalk {

namespace {
/// Not everything that ends is reported, such as the storing of files while an answer is still awaited.
constexpr auto lookAgainAfter = std::chrono::seconds(1);
} // namespace

WorkWait::WorkWait(UnlockedSession &session, const EndLimits &limits, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_limits(limits)
{
    m_limit.setSingleShot(true);
    m_again.setInterval(lookAgainAfter);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        qCWarning(logApp) << "the data is closed although work is still under way";
        finish();
    });
    connect(&m_again, &QTimer::timeout, this, &WorkWait::look);
    // Queued, because receivers may destroy the session.
    connect(&session, &UnlockedSession::workEnded, this, &WorkWait::look, Qt::QueuedConnection);
    connect(&session, &QObject::destroyed, this, &WorkWait::look, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &WorkWait::look, Qt::QueuedConnection);
    m_again.start();
}

void WorkWait::look()
{
    if (m_isOver)
        return;
    const Pending pending = m_session ? m_session->pendingWork() : Pending::Nothing;
    if (pending == Pending::Nothing)
        return finish();
    if (std::exchange(m_pending, pending) == pending)
        return;
    m_limit.start(pending == Pending::Files ? m_limits.storing : m_limits.answer);
    Q_EMIT pendingChanged(pending);
}

void WorkWait::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    m_again.stop();
    Q_EMIT over();
}

} // namespace shoptalk
