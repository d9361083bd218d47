// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/endsignals.h"
#include "core/logging.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace shoptalk {

namespace {

constexpr std::array endingSignals{SIGTERM, SIGINT, SIGHUP};

/// The descriptor that the handler writes to; -1 while there is no EndSignals.
std::atomic<int> writeEnd{-1};

/// Async-signal-safe: it only writes one byte and restores errno.
void wakeTheProgram(int)
{
    const int before = errno;
    const char byte = 1;
    const int descriptor = writeEnd.load();
    if (descriptor >= 0 && write(descriptor, &byte, 1) < 0) {
        // If the socket is full, the program has been woken already.
    }
    errno = before;
}

} // namespace

struct EndSignals::Private {
    std::array<int, 2> ends{-1, -1}; ///< The handler writes to one, Qt reads from the other.
    std::array<struct sigaction, endingSignals.size()> before{};
    std::unique_ptr<QSocketNotifier> notifier;
};

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, m_d->ends.data()) != 0) {
        qCCritical(logApp) << "signals end the program at once: there is no socket pair";
        return;
    }
    for (const int end : m_d->ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC); // not inherited by the login window
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_d->notifier = std::make_unique<QSocketNotifier>(m_d->ends[1], QSocketNotifier::Read);
    connect(m_d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (read(m_d->ends[1], bytes.data(), bytes.size()) > 0) {}
        Q_EMIT received();
    });
    writeEnd = m_d->ends[0];
    struct sigaction action {};
    action.sa_handler = wakeTheProgram;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < endingSignals.size(); ++i) {
        sigaction(endingSignals[i], nullptr, &m_d->before[i]);
        if (m_d->before[i].sa_handler
            != SIG_IGN) // the program that started this one, such as nohup, ignores the signal
            sigaction(endingSignals[i], &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    if (!m_d->notifier)
        return;
    for (std::size_t i = 0; i < endingSignals.size(); ++i)
        sigaction(endingSignals[i], &m_d->before[i], nullptr);
    writeEnd = -1;
    m_d->notifier.reset();
    for (const int end : m_d->ends)
        close(end);
}

} // namespace shoptalk
