// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QtTest/qtestcase.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace shoptalk::support {

/// How long a test waits before it says that something never came. A guard against waiting for ever, not a
/// measure of speed: on a busy machine everything may take many times as long as on an idle one.
inline constexpr std::chrono::milliseconds patience{60'000};
inline constexpr int patienceMs = int(patience.count());

/// Lets events be handled until `condition` holds. False if `limit` passed first.
/// As QTest::qWaitFor, which however sleeps 10 ms between two turns of the event loop, and QTRY_… 50 ms: a
/// dialogue of twenty requests takes them a second.
template <class Condition>
bool waitUntil(Condition condition, std::chrono::milliseconds limit = patience)
{
    const QDeadlineTimer deadline(limit);
    for (bool holds = condition();; holds = condition()) {
        if (holds || deadline.hasExpired())
            return holds;
        // Until nothing is left: one turn alone takes what has the highest priority, and where each look
        // makes an event of its own, an answer of the keychain, which GLib brings when idle, would never be
        // taken.
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // what is waited for gets the processor
    }
}

/// For QTRY_…: a test that has failed already waits no more, and no test gives up before `patience`.
template <class Condition>
void tryUntil(Condition condition, int minMs)
{
    waitUntil([&] { return QTest::currentTestFailed() || condition(); },
              std::max(std::chrono::milliseconds(minMs), patience));
}

} // namespace shoptalk::support

// Qt's own give up after 5 seconds, which a busy machine needs at times, and look every 50 ms. Every test is
// compiled with this header before all others, see ShoptalkTest.cmake.
#undef QTRY_VERIFY_WITH_TIMEOUT
#undef QTRY_VERIFY2_WITH_TIMEOUT
#undef QTRY_COMPARE_WITH_TIMEOUT
#undef QTRY_COMPARE_OP_WITH_TIMEOUT_IMPL
#define QTRY_VERIFY_WITH_TIMEOUT(expr, timeout)                                                              \
    do {                                                                                                     \
        shoptalk::support::tryUntil([&] { return bool(expr); }, timeout);                                    \
        QVERIFY(expr);                                                                                       \
    } while (false)
#define QTRY_VERIFY2_WITH_TIMEOUT(expr, messageExpression, timeout)                                          \
    do {                                                                                                     \
        shoptalk::support::tryUntil([&] { return bool(expr); }, timeout);                                    \
        QVERIFY2(expr, messageExpression);                                                                   \
    } while (false)
#define QTRY_COMPARE_WITH_TIMEOUT(expr, expected, timeout)                                                   \
    do {                                                                                                     \
        shoptalk::support::tryUntil([&] { return bool((expr) == (expected)); }, timeout);                    \
        QCOMPARE(expr, expected);                                                                            \
    } while (false)
#define QTRY_COMPARE_OP_WITH_TIMEOUT_IMPL(left, right, op, opId, timeout)                                    \
    do {                                                                                                     \
        shoptalk::support::tryUntil([&] { return bool((left)op(right)); }, timeout);                         \
        QCOMPARE_OP_IMPL(left, right, op, opId);                                                             \
    } while (false)
