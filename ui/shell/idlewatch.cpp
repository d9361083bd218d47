// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include "core/clock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace shoptalk {

namespace {
constexpr std::chrono::seconds minWait{1};

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::ShortcutOverride: // comes before the shortcut of a key, and a shortcut has no KeyPress
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

bool isInput(const QEvent &event)
{
    return event.isInputEvent() || event.type() == QEvent::InputMethod;
}
} // namespace

IdleWatch::IdleWatch(const Clock &clock, std::chrono::seconds maxWait, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_maxWait(maxWait)
    , m_lastUse(clock.now())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        check();
        wait();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::minutes limit)
{
    m_limit = limit;
    m_lastUse = m_clock.now();
    m_isIdle = false;
    wait();
}

void IdleWatch::wait()
{
    if (m_limit.count() == 0 || m_isIdle)
        return m_timer.stop();
    const std::chrono::seconds left = m_limit - std::chrono::seconds(m_lastUse.secsTo(m_clock.now()));
    m_timer.start(std::clamp(left, minWait, m_maxWait));
}

void IdleWatch::setWithholdsInput(std::function<bool()> withholdsInput)
{
    m_withholdsInput = std::move(withholdsInput);
}

bool IdleWatch::isLate() const
{
    const qint64 unusedS = m_lastUse.secsTo(m_clock.now());
    // A negative time means that the clock was set back. The real time is unknown, so it counts as long.
    const bool isLong = unusedS >= std::chrono::seconds(m_limit).count() || unusedS < 0;
    return m_limit.count() > 0 && !m_isIdle && isLong;
}

void IdleWatch::check()
{
    if (!isLate())
        return;
    m_isIdle = true;
    m_timer.stop();
    Q_EMIT idle();
}

void IdleWatch::reportLater()
{
    m_isWithholding = m_withholdsInput && m_withholdsInput();
    // Qt still uses the window that gets this input, so nothing may delete it now.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWithholding = false;
            Q_EMIT idle();
        },
        Qt::QueuedConnection);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isUse(event->type())) {
        if (isLate())
            reportLater();
        m_lastUse = m_clock.now();
        m_isIdle = false;
        if (!m_timer.isActive())
            wait();
    }
    if (!m_isWithholding || !isInput(*event))
        return QObject::eventFilter(watched, event);
    event->accept(); // otherwise it would be offered to a shortcut or to a parent widget
    return true;
}

} // namespace shoptalk
