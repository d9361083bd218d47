// SPDX-License-Identifier: GPL-3.0-or-later
// Messages with one button that opens or asks for something.
#include "sandbox/content/interactive/interactivetype.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxLabel = 20;
constexpr std::size_t maxFlowLabel = 30;
constexpr std::size_t maxToken = 2000;
constexpr std::size_t maxCallPayload = 512;
constexpr double maxCallMinutes = 43200; // 30 days
constexpr std::string_view place = "interactive.action";
constexpr std::string_view parametersPlace = "interactive.action.parameters";

} // namespace

void checkLinkParameters(FieldChecks &checks, const json::object &action, const std::string &where)
{
    checks.oneOf(action, "name", where, {"cta_url"});
    const json::object &parameters = checks.object(action, "parameters", where);
    checks.text(parameters, "display_text", where + ".parameters", {1, maxLabel});
    checks.webAddress(parameters, "url", where + ".parameters");
}

void checkLinkButton(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checkLinkParameters(checks, action, std::string(place));
}

void checkLocationRequest(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.oneOf(action, "name", std::string(place), {"send_location"});
}

void checkContactRequest(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.oneOf(action, "name", std::string(place), {"request_contact_info"});
}

void checkCallPermission(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.oneOf(action, "name", std::string(place), {"call_permission_request"});
}

void checkVoiceCall(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.oneOf(action, "name", std::string(place), {"voice_call"});
    const json::object *parameters = objectIn(action, "parameters");
    if (parameters == nullptr)
        return;
    checks.optionalText(*parameters, "display_text", std::string(parametersPlace), {1, maxLabel});
    checks.optionalText(*parameters, "payload", std::string(parametersPlace), {1, maxCallPayload});
    if (parameters->contains("ttl_minutes"))
        checks.number(*parameters, "ttl_minutes", std::string(parametersPlace), 1, maxCallMinutes);
}

void checkAddress(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.oneOf(action, "name", std::string(place), {"address_message"});
    const json::object &parameters = checks.object(action, "parameters", std::string(place));
    checks.oneOf(parameters, "country", std::string(parametersPlace), {"IN", "SG"});
}

void checkFlow(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.oneOf(action, "name", std::string(place), {"flow"});
    const std::string where(parametersPlace);
    const json::object &parameters = checks.object(action, "parameters", std::string(place));
    checks.oneOf(parameters, "flow_message_version", where, {"3"});
    if (parameters.contains("flow_id") == parameters.contains("flow_name"))
        checks.invalid(where, "must have either flow_id or flow_name");
    checks.text(parameters, "flow_cta", where, {1, maxFlowLabel});
    checks.optionalText(parameters, "flow_token", where, {1, maxToken});
    if (parameters.contains("mode"))
        checks.oneOf(parameters, "mode", where, {"draft", "published"});
    if (parameters.contains("flow_action"))
        checks.oneOf(parameters, "flow_action", where, {"navigate", "data_exchange"});
}

} // namespace shoptalk::sandbox
