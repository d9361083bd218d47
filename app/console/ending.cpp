// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/unlockedsession.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

namespace shoptalk {

namespace {

/// Longer than any usual answer of Meta; a send without one is Uncertain anyway.
constexpr std::chrono::seconds leaveWithin{5};
/// A desktop that asked everybody for a log-out and is still there after this was told to stay.
constexpr std::chrono::seconds logOutTakes{30};

} // namespace

void Composition::wireEnding(QApplication &application)
{
    connect(&m_shell->window, &MainWindow::closed, this, &Composition::leave);
    connect(&m_endSignals, &EndSignals::received, this, [this] {
        if (m_wasTold)
            QCoreApplication::quit(); // a second one is impatient
        else
            end();
    });
    // Not queued: the session's manager waits for the answer, and ends the program after it.
    connect(
        &application, &QGuiApplication::commitDataRequest, this, [this] { finishForLogOut(); },
        Qt::DirectConnection);
}

void Composition::end()
{
    m_wasTold = true;
    keepWritten();
    // As by its own button, so that all that is done at the end is done; also where it is minimised.
    m_shell->window.close();
    if (!m_isLeaving)
        leave();
}

void Composition::keepWritten()
{
    if (m_session && m_session->inboxPage)
        m_session->inboxPage->keepDraft();
}

void Composition::leave()
{
    m_isLeaving = true;
    if (m_session)
        m_session->outbox.stop();
    if (!m_session || !m_session->outbox.isSending()) {
        QCoreApplication::quit();
        return;
    }
    QTimer::singleShot(leaveWithin, this, [this] {
        if (m_isLeaving)
            QCoreApplication::quit();
    });
}

void Composition::finishForLogOut()
{
    keepWritten();
    if (!m_session)
        return;
    m_session->outbox.stop();
    QEventLoop waiting;
    bool isWritten = false;
    const auto goOnWhenDone = [&] {
        if (!m_session || (isWritten && !m_session->outbox.isSending()))
            waiting.quit();
    };
    // The last of what was given to the store before: the draft, too.
    auto last = [](StoreSession &) { return Result<void>(); };
    QCoro::connect(m_session->store.write(last), &waiting, [&](const Result<void> &) {
        isWritten = true;
        goOnWhenDone();
    });
    connect(&m_session->outbox, &Outbox::idle, &waiting, goOnWhenDone);
    QTimer::singleShot(leaveWithin, &waiting, &QEventLoop::quit);
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
    if (!m_session)
        return;
    // Nobody tells of a log-out that was called off.
    QTimer::singleShot(logOutTakes, &m_session->life, [this] {
        if (!m_isLeaving && !m_isLocking)
            m_session->outbox.wake();
    });
}

} // namespace shoptalk
