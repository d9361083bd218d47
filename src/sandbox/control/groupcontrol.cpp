// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/groupcontrol.h"

#include "sandbox/control/requestbody.h"

namespace shoptalk::sandbox {

namespace {

http::Response outcome(const tl::expected<void, std::string> &done)
{
    if (!done)
        return invalidRequest("This is not possible: " + done.error() + ".");
    return succeeded();
}

} // namespace

http::Response GroupControl::act(const http::Request &request)
{
    const Customer *customer = m_platform.scenario.customerNamed(request.pathParameters.at("wa_id"));
    if (customer == nullptr)
        return http::errorResponse(404, "not_found", "The scenario has no such customer.");
    const json::object body = bodyOf(request);
    if (body.contains("leave"))
        return outcome(m_membership.leave(*customer, textIn(body, "leave")));
    if (body.contains("withdraw"))
        return outcome(m_membership.withdraw(*customer, textIn(body, "withdraw")));
    if (!body.contains("follow"))
        return invalidRequest("One of follow, withdraw and leave is needed.");
    const auto group = m_membership.follow(*customer, textIn(body, "follow"));
    if (!group)
        return invalidRequest("This is not possible: " + group.error() + ".");
    json::object answer;
    answer["group_id"] = *group;
    return http::jsonResponse(200, answer);
}

http::Response GroupControl::change(const http::Request &request)
{
    const json::object body = bodyOf(request);
    const json::value *suspended = body.if_contains("suspended");
    if (suspended == nullptr || !suspended->is_bool())
        return invalidRequest("suspended has to be true or false.");
    return outcome(m_membership.setSuspended(request.pathParameters.at("id"), suspended->get_bool()));
}

} // namespace shoptalk::sandbox
