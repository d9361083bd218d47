// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/walltimer.h"

#include <QGuiApplication>

#include <algorithm>

namespace shoptalk {

namespace {
constexpr qint64 maxWaitMs = 60'000;
}

WallTimer::WallTimer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WallTimer::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
}

void WallTimer::waitFor(const QDateTime &moment)
{
    m_timer.stop();
    m_moment = moment;
    if (!moment.isValid())
        return;
    const qint64 left = std::max<qint64>(m_clock.now().msecsTo(moment), 0);
    m_timer.start(std::chrono::milliseconds(std::min(left, maxWaitMs)));
}

void WallTimer::look()
{
    if (!m_moment.isValid())
        return;
    if (m_clock.now() < m_moment)
        return waitFor(m_moment);
    waitFor({});
    Q_EMIT due();
}

} // namespace shoptalk
