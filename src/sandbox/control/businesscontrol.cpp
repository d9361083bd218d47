// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/businesscontrol.h"

#include "sandbox/control/requestbody.h"

namespace shoptalk::sandbox {

namespace {

http::Response unknownBusiness()
{
    return http::errorResponse(404, "not_found", "The scenario has no such business.");
}

} // namespace

http::Response BusinessControl::look(const http::Request &request) const
{
    const std::string &id = request.pathParameters.at("id");
    if (m_platform.scenario.business(id) == nullptr)
        return unknownBusiness();
    json::object answer = {{"messaging_limit", m_platform.messagingLimits.tierOf(id)}};
    answer["reached"] = m_platform.messagingLimits.reachedOf(id, m_platform.timeline.nowS());
    return http::jsonResponse(200, answer);
}

http::Response BusinessControl::change(const http::Request &request)
{
    const std::string &id = request.pathParameters.at("id");
    if (m_platform.scenario.business(id) == nullptr)
        return unknownBusiness();
    if (!m_limits.setTier(id, textIn(bodyOf(request), "messaging_limit")))
        return invalidRequest("There is no such messaging_limit.");
    return succeeded();
}

} // namespace shoptalk::sandbox
