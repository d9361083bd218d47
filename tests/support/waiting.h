// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QtTest/qtestcase.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace shoptalk::support {

/// How long a test waits before it reports that something never happened. It prevents waiting for ever and
/// does not measure speed: on a busy machine everything may take many times as long as on an idle one.
inline constexpr std::chrono::milliseconds patience{60'000};
inline constexpr int patienceMs = int(patience.count());

/// Processes events until `condition` is true. Returns false if `limit` passed first.
/// QTest::qWaitFor does the same but sleeps 10 ms between two rounds of the event loop, and QTRY_… 50 ms.
/// Twenty requests in a row would take a second with them.
template <class Condition>
bool waitUntil(Condition condition, std::chrono::milliseconds limit = patience)
{
    const QDeadlineTimer deadline(limit);
    for (bool holds = condition();; holds = condition()) {
        if (holds || deadline.hasExpired())
            return holds;
        // Until no event is left. One round alone processes only the events of the highest priority. If each
        // check posts an event itself, an answer of the keychain, which GLib delivers when idle, would never
        // be processed.
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        // An object is deleted after the events that were posted to it before, as the event loop of a program
        // does it. On a busy machine, some of them are left after those 10 ms.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        std::this_thread::sleep_for(
            std::chrono::milliseconds(1)); // gives the processor to what the test waits for
    }
}

/// Used by QTRY_…: a test that has already failed does not wait, and no test gives up before `patience`.
template <class Condition>
void tryUntil(Condition condition, int minMs)
{
    waitUntil([&] { return QTest::currentTestFailed() || condition(); },
              std::max(std::chrono::milliseconds(minMs), patience));
}

} // namespace shoptalk::support

// Qt's own macros give up after 5 seconds, which is too short on a busy machine, and check every 50 ms. Every
// test is compiled with this header before all others, see ShoptalkTest.cmake.
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
