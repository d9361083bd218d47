// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"

using namespace Qt::StringLiterals;

namespace shoptalk::driver {

bool Journey::check(bool outcome, const char *step)
{
    if (!outcome) {
        m_problem = u"%1: %2 | login: %3 | error shown: %4"_s.arg(
            QLatin1StringView(step), m_console.window().problem(), m_console.login().problem(),
            m_console.window().text(u"setupError"_s));
    }
    return outcome;
}

bool Journey::pause() const
{
    if (m_pause)
        m_pause();
    return true;
}

bool Journey::choose(const QString &list, const QString &name)
{
    Application &window = m_console.window();
    return window.waitVisible(list) && window.clickRow(list, name) && pause()
        && window.click(u"continueButton"_s) && window.waitHidden(list);
}

bool Journey::pair(const QUrl &relayUrl, const QString &pairingCode, const QString &deviceName)
{
    Application &window = m_console.window();
    return check(window.waitVisible(u"relayAddress"_s) && window.clear(u"relayAddress"_s)
                     && window.type(u"relayAddress"_s, relayUrl.toString()) && window.clear(u"pairingCode"_s)
                     && window.type(u"pairingCode"_s, pairingCode) && window.clear(u"deviceName"_s)
                     && window.type(u"deviceName"_s, deviceName) && pause() && window.click(u"pairButton"_s)
                     && window.waitVisible(u"connectFacebookButton"_s),
                 "pairing");
}

bool Journey::openLogin()
{
    Application &window = m_console.window();
    Application &login = m_console.login();
    return check(window.click(u"connectFacebookButton"_s) && login.connect()
                     && login.waitText(u"loginPage"_s, u"Sandbox"_s) && login.waitHidden(u"loginProgress"_s)
                     && login.waitFocus(u"loginPage"_s),
                 "opening the login");
}

bool Journey::confirmLogin()
{
    return check(m_console.login().key(u"loginPage"_s, u"Return"_s)
                     && m_console.window().waitVisible(u"businessList"_s),
                 "logging in");
}

bool Journey::refuseLogin()
{
    Application &login = m_console.login();
    return check(login.key(u"loginPage"_s, u"Tab"_s) && login.key(u"loginPage"_s, u"Return"_s),
                 "refusing the login");
}

bool Journey::chooseBusinessManager(const QString &name)
{
    return check(choose(u"businessList"_s, name), "choosing the business manager");
}

bool Journey::chooseWaba(const QString &name)
{
    return check(choose(u"wabaList"_s, name), "choosing the WhatsApp Business Account");
}

bool Journey::chooseNumber(const QString &number)
{
    return check(choose(u"numberList"_s, number), "choosing the number");
}

bool Journey::openInbox()
{
    Application &window = m_console.window();
    return check(window.waitVisible(u"openInboxButton"_s) && pause() && window.click(u"openInboxButton"_s)
                     && window.waitVisible(u"conversationSearch"_s),
                 "opening the inbox");
}

bool Journey::openConversation(const QString &name)
{
    Application &window = m_console.window();
    return check(window.clickRow(u"conversationList"_s, name) && window.waitText(u"chatTitle"_s, name),
                 "opening the conversation");
}

bool Journey::send(const QString &text)
{
    Application &window = m_console.window();
    return check(window.type(u"composer"_s, text) && pause() && window.click(u"sendButton"_s), "sending");
}

bool Journey::waitBubble(const QString &text, const QString &state, int timeoutMs)
{
    QString last;
    const bool seen = support::waitUntil(
        [&] {
            for (const Row &row : m_console.window().rows(u"messageList"_s)) {
                if (!row.text.contains(text))
                    continue;
                last = row.accessible;
                if (last.contains(state, Qt::CaseInsensitive))
                    return true;
            }
            return false;
        },
        std::chrono::milliseconds(timeoutMs));
    if (!seen)
        m_problem = u"no bubble says “%1” (%2); nearest: %3"_s.arg(text, state, last);
    return seen;
}

} // namespace shoptalk::driver
