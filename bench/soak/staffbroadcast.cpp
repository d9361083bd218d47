// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffbroadcast.h"

#include "application.h"

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {
constexpr int maxPagesBack = 4;
constexpr int pageTimeoutMs = 5000;
} // namespace

bool StaffBroadcast::note(bool isDone, const char *step)
{
    if (!isDone)
        m_problem = QLatin1StringView(step) + u": "_s + m_window.problem();
    return isDone;
}

bool StaffBroadcast::start()
{
    const bool isStarted = note(prepare(), "preparing the broadcast")
        && note(agree() && m_window.click(u"confirmStartBroadcastButton"_s)
                    && m_window.waitVisible(u"broadcastViewName"_s),
                "starting the broadcast");
    return leave() && isStarted;
}

bool StaffBroadcast::prepare()
{
    return m_window.click(u"rail-broadcastsAction"_s) && m_window.click(u"firstBroadcastButton"_s)
        && m_window.clickRow(u"templateRows"_s, u"Offer"_s) && m_window.click(u"broadcastNextButton"_s)
        && m_window.waitText(u"broadcastStepName"_s, u"2"_s) && m_window.click(u"broadcastNextButton"_s)
        && m_window.waitText(u"broadcastPreviewPerson"_s, u"As"_s)
        && m_window.type(u"broadcastVariableText0"_s, u"there"_s) && m_window.click(u"broadcastNextButton"_s);
}

/// Nobody's consent is recorded yet.
bool StaffBroadcast::agree()
{
    return m_window.key(u"broadcastAgreed"_s, u"Space"_s)
        && m_window.type(u"broadcastConsentNote"_s, u"At the counter"_s)
        && m_window.key(u"broadcastConsentNote"_s, u"Return"_s) && m_window.waitHidden(u"broadcastCount6"_s)
        && m_window.click(u"broadcastNextButton"_s);
}

bool StaffBroadcast::resume()
{
    const bool isResumed =
        note(m_window.click(u"rail-broadcastsAction"_s) && m_window.clickRow(u"broadcastRows"_s, u"ffer"_s)
                 && m_window.click(u"resumeBroadcastButton"_s),
             "going on with the broadcast");
    return leave() && isResumed;
}

bool StaffBroadcast::leave()
{
    for (int page = 0; page < maxPagesBack && !m_window.isVisible(u"conversationList"_s); ++page) {
        m_window.click(u"leaveBroadcastsButton"_s);
        m_window.waitVisible(u"conversationList"_s, pageTimeoutMs);
    }
    return note(m_window.isVisible(u"conversationList"_s), "leaving the broadcasts");
}

} // namespace shoptalk::bench
