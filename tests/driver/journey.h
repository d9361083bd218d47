// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consoleprocess.h"

#include <QString>

#include <functional>
#include <utility>

namespace shoptalk::driver {

/// The steps of a shop assistant's first day, at the console's real widgets. Every step waits until the
/// console shows the next one. A function that returns false leaves the reason in `problem()`.
class Journey {
public:
    explicit Journey(ConsoleProcess &console)
        : m_console(console)
    {
    }

    /// Called before each click that leads to another page, for people who watch the demo.
    void setPause(std::function<void()> pause) { m_pause = std::move(pause); }

    bool pair(const QUrl &relayUrl, const QString &pairingCode, const QString &deviceName);
    /// Opens the login and waits until its page is visible.
    bool openLogin();
    /// Presses the page's own "Continue" and waits for the list of business managers.
    bool confirmLogin();
    /// Presses the page's "Cancel".
    bool refuseLogin();
    bool chooseBusinessManager(const QString &name);
    bool chooseWaba(const QString &name);
    bool chooseNumber(const QString &number);
    bool openInbox();

    bool openConversation(const QString &name);
    bool send(const QString &text);
    /// Waits for a bubble with `text`. `state` is the word that a screen reader reads ("read"); empty for
    /// any.
    bool waitBubble(const QString &text, const QString &state = {}, int timeoutMs = support::patienceMs);

    const QString &problem() const { return m_problem; }

private:
    bool check(bool outcome, const char *step);
    bool choose(const QString &list, const QString &name);
    /// Returns true, so that it can be used between two steps.
    bool pause() const;

    ConsoleProcess &m_console;
    QString m_problem;
    std::function<void()> m_pause;
};

} // namespace shoptalk::driver
