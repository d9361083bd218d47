// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/claimretrier.h"

#include "accounts/setupflow.h"
#include "relaylink/pauses.h"

#include <utility>

namespace shoptalk {

namespace {

int readablePauseMs(int failures)
{
    constexpr int skippedPauses = 2; // those of one and two seconds
    return pauseAfterMs(failures + skippedPauses);
}

} // namespace

ClaimRetrier::ClaimRetrier(SetupFlow &flow, Pause pause, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
    , m_pause(pause ? std::move(pause) : Pause(readablePauseMs))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_flow.dispatch(setupevent::RetryClaim{}); });
    connect(&m_flow, &SetupFlow::stateChanged, this, &ClaimRetrier::follow);
    follow();
}

void ClaimRetrier::follow()
{
    if (m_flow.state().lists.unclaimed.isEmpty())
        m_failures = 0;
    if (!m_flow.state().canRetryClaim())
        return m_timer.stop();
    if (!m_timer.isActive())
        m_timer.start(m_pause(++m_failures));
}

} // namespace shoptalk
