// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/controlroutes.h"

#include "sandbox/control/platformstate.h"
#include "sandbox/control/requestbody.h"
#include "sandbox/graph/access.h"

namespace shoptalk::sandbox {

namespace {

std::optional<std::int64_t> wholeNumberIn(const json::object &object, std::string_view field)
{
    const json::value *value = object.if_contains(field);
    return value != nullptr && value->is_int64() ? std::optional(value->get_int64()) : std::nullopt;
}

std::vector<std::string> textsIn(const json::object &object, std::string_view field)
{
    std::vector<std::string> texts;
    const json::value *list = object.if_contains(field);
    if (list == nullptr || !list->is_array())
        return texts;
    for (const json::value &item : list->get_array()) {
        if (item.is_string())
            texts.emplace_back(item.get_string());
    }
    return texts;
}

const json::object &objectOrEmpty(const json::object &object, std::string_view field)
{
    static const json::object empty;
    const json::object *found = objectIn(object, field);
    return found != nullptr ? *found : empty;
}

/// The answer with the id of a customer's message, or with why there is none.
http::Response answerWithId(const tl::expected<std::string, std::string> &id)
{
    if (!id)
        return invalidRequest("This cannot be said: " + id.error() + ".");
    json::object answer;
    answer["id"] = *id;
    return http::jsonResponse(200, answer);
}

} // namespace

ControlRoutes::ControlRoutes(Platform &platform, AsioTimeline &timeline, Messaging &messaging,
                             GroupMessaging &groupMessaging, const WebhookSender &sender,
                             const RequestLog &requests)
    : m_platform(platform)
    , m_timeline(timeline)
    , m_messaging(messaging)
    , m_groupMessaging(groupMessaging)
    , m_sender(sender)
    , m_requests(requests)
{
}

http::Response ControlRoutes::state(const http::Request &) const
{
    return http::jsonResponse(200, platformState(m_platform));
}

http::Response ControlRoutes::faults(const http::Request &) const
{
    json::array list;
    for (const FaultDescription &fault : Faults::known())
        list.emplace_back(json::object{
            {"name", fault.name}, {"meaning", fault.meaning}, {"on", m_platform.faults.isOn(fault.name)}});
    json::object answer;
    answer["faults"] = std::move(list);
    return http::jsonResponse(200, answer);
}

http::Response ControlRoutes::setFault(const http::Request &request)
{
    const json::object body = bodyOf(request);
    const json::value *on = body.if_contains("on");
    if (on == nullptr || !on->is_bool())
        return invalidRequest("on has to be true or false.");
    std::optional<int> count;
    if (const auto number = wholeNumberIn(body, "count"))
        count = static_cast<int>(*number);
    if (!m_platform.faults.set(textIn(body, "name"), on->get_bool(), count))
        return invalidRequest("There is no such fault; GET /sandbox/faults lists them.");
    json::object answer;
    answer["success"] = true;
    return http::jsonResponse(200, answer);
}

const Customer *ControlRoutes::customerIn(const http::Request &request) const
{
    return m_platform.scenario.customerNamed(request.pathParameters.at("wa_id"));
}

http::Response ControlRoutes::change(const http::Request &request)
{
    const json::object body = bodyOf(request);
    const Customer *customer = customerIn(request);
    if (customer == nullptr)
        return http::errorResponse(404, "not_found", "The scenario has no such customer.");
    Customer after = *customer;
    for (const auto &[field, text] : {std::pair{"wa_id", &after.waId}, std::pair{"user_id", &after.userId},
                                      std::pair{"username", &after.username}}) {
        if (body.contains(field))
            *text = textIn(body, field);
    }
    if (const json::value *hides = body.if_contains("hides_number"); hides != nullptr && hides->is_bool())
        after.hidesNumber = hides->get_bool();
    if (after.userId.empty() || (after.waId.empty() && !after.hidesNumber))
        return invalidRequest("A customer has a user_id, and a wa_id that may be missing if it is hidden.");
    json::object answer;
    answer["success"] = m_messaging.become(*customer, after);
    return http::jsonResponse(200, answer);
}

http::Response ControlRoutes::say(const http::Request &request)
{
    const json::object body = bodyOf(request);
    const Customer *customer = customerIn(request);
    if (customer == nullptr)
        return http::errorResponse(404, "not_found", "The scenario has no such customer.");
    Utterance utterance;
    utterance.text = textIn(body, "text");
    if (const json::object *message = objectIn(body, "message"))
        utterance.message = *message;
    if (const auto talked = wholeNumberIn(body, "call_seconds"))
        utterance.call = std::chrono::seconds(std::max<std::int64_t>(*talked, 0));
    if (utterance.count() != 1)
        return invalidRequest("One of text, message and call_seconds is needed.");
    if (body.contains("group_id")) {
        GroupChat *group = m_platform.groups.find(textIn(body, "group_id"));
        if (group == nullptr)
            return invalidRequest("The scenario has no such group.");
        return answerWithId(m_groupMessaging.say(*group, *customer, utterance));
    }
    const std::string named = textIn(body, "phone_number_id");
    const std::string &number = named.empty() ? customer->phoneNumberId : named;
    if (m_platform.scenario.number(number) == nullptr)
        return invalidRequest("The scenario has no such phone_number_id.");
    return answerWithId(m_messaging.say(*customer, number, utterance));
}

http::Response ControlRoutes::requests(const http::Request &) const
{
    return http::jsonResponse(200, m_requests.listed());
}

http::Response ControlRoutes::deliveries(const http::Request &) const
{
    json::array list;
    for (const DeliveryAttempt &attempt : m_sender.attempts()) {
        json::object item = {{"webhook", attempt.id}, {"field", attempt.field}, {"waba_id", attempt.wabaId}};
        item["phone_number_id"] = attempt.phoneNumberId;
        item["url"] = attempt.url;
        item["attempt"] = attempt.attempt;
        item["status"] = attempt.status;
        item["outcome"] = attempt.outcome;
        item["at"] = attempt.atS;
        list.emplace_back(std::move(item));
    }
    json::object answer;
    answer["deliveries"] = std::move(list);
    answer["waiting"] = m_sender.waiting();
    return http::jsonResponse(200, answer);
}

/// A system user belongs to one business: to the named one, or else to that of the first account.
std::string ControlRoutes::businessOf(const json::object &body, const std::vector<std::string> &wabaIds) const
{
    if (body.contains("business_id"))
        return textIn(body, "business_id");
    const Scenario &scenario = m_platform.scenario;
    const Business *owner = wabaIds.empty() ? nullptr : scenario.businessOfWaba(wabaIds.front());
    if (owner == nullptr && !scenario.businesses.empty())
        owner = &scenario.businesses.front();
    return owner != nullptr ? owner->id : std::string();
}

http::Response ControlRoutes::makeSystemToken(const http::Request &request)
{
    const json::object body = bodyOf(request);
    AccessToken wanted;
    for (const std::string &scope : textsIn(body, "scopes"))
        wanted.scopes.insert(scope);
    const std::vector<std::string> wabaIds = textsIn(body, "waba_ids");
    for (const std::string_view permission : whatsAppPermissions) {
        if (!wabaIds.empty())
            wanted.targets.emplace(permission, wabaIds);
    }
    const json::object &targets = objectOrEmpty(body, "targets");
    for (const auto &each : targets)
        wanted.targets[std::string(each.key())] = textsIn(targets, each.key());
    wanted.businessId = businessOf(body, wabaIds);
    const json::value *another = body.if_contains("another_app");
    wanted.ofAnotherApp = another != nullptr && another->is_bool() && another->get_bool();
    const std::int64_t lifetimeS = wholeNumberIn(body, "lifetime_s").value_or(0);
    const std::int64_t nowS = m_platform.timeline.nowS();
    json::object answer;
    answer["access_token"] = m_platform.logins.issueSystemToken(std::move(wanted), lifetimeS, nowS).value;
    return http::jsonResponse(200, answer);
}

http::Response ControlRoutes::setLimits(const http::Request &request)
{
    json::object body = bodyOf(request);
    const json::value *on = body.if_contains("on");
    if (on == nullptr || !on->is_bool())
        return invalidRequest("on has to be true or false.");
    const bool isOn = on->get_bool();
    body.erase("on");
    if (!isOn)
        m_platform.limits.switchOff();
    else if (!m_platform.limits.switchOn(body))
        return invalidRequest("There is no such figure, or it is below 1.");
    return http::jsonResponse(200, figuresAsJson(m_platform.limits.figures()));
}

http::Response ControlRoutes::advanceClock(const http::Request &request)
{
    const json::object body = bodyOf(request);
    const auto seconds = wholeNumberIn(body, "advance_s");
    if (!seconds || *seconds < 0)
        return invalidRequest("advance_s has to be a whole number of seconds, not below 0.");
    const json::value *stops = body.if_contains("stop");
    if (stops != nullptr && stops->is_bool() && stops->get_bool())
        m_timeline.stopClock();
    m_timeline.advance(std::chrono::seconds(*seconds));
    json::object answer;
    answer["now"] = m_timeline.nowS();
    return http::jsonResponse(200, answer);
}

} // namespace shoptalk::sandbox
