// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/messageendpoints.h"

#include "sandbox/graph/access.h"
#include "sandbox/graph/outgoing.h"
#include "sandbox/graph/recipient.h"
#include "sandbox/graph/tokencheck.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxCallbackData = 512;
constexpr std::int64_t typingS = 25;

/// The `message_status` of a template message that Meta accepted. Source: Cloud API, `message_status`.
std::string_view statusOfTemplate(Faults &faults)
{
    if (faults.strike("held_for_quality_assessment"))
        return "held_for_quality_assessment";
    return faults.strike("delivery_paused") ? "paused" : "accepted";
}

/// `status` is empty for a message that is no template.
json::value acceptance(const GraphCall &call, const Customer &customer, const std::string &messageId,
                       std::string_view status)
{
    const bool byNumber = !call.text("to").empty();
    json::object contact = {{"input", call.text(byNumber ? "to" : "recipient")}};
    if (byNumber)
        contact["wa_id"] = customer.waId;
    else
        contact["user_id"] = customer.userId;
    json::object message = {{"id", messageId}};
    if (!status.empty())
        message["message_status"] = status;
    json::object answer = {{"messaging_product", "whatsapp"}};
    answer["contacts"] = json::array{std::move(contact)};
    answer["messages"] = json::array{std::move(message)};
    return answer;
}

} // namespace

MessageEndpoints::MessageEndpoints(Platform &platform, Messaging &messaging, GroupMessaging &groups)
    : m_platform(platform)
    , m_messaging(messaging)
    , m_groups(platform, groups)
{
}

std::vector<GraphEndpoint> MessageEndpoints::endpoints()
{
    return {{"POST", "/{id}/messages", [this](const GraphCall &call) { return post(call); }}};
}

GraphAnswer MessageEndpoints::post(const GraphCall &call)
{
    const Number *number = m_platform.scenario.number(call.id());
    if (const auto refused = checkCommon(call))
        return tl::unexpected(*refused);
    if (!m_platform.numbers.of(number->id).isRegistered())
        return tl::unexpected(messagingError(133010, "Phone number not registered",
                                             "The phone number is not registered on the Cloud API."));
    if (call.text("status") == "read")
        return markRead(call);
    m_platform.numbers.of(number->id).senders.push_back(userIdOf(*call.token));
    return send(call, *number);
}

std::optional<GraphError> MessageEndpoints::checkCommon(const GraphCall &call) const
{
    if (const auto refused = checkMessaging(m_platform, call, m_platform.scenario.wabaOfNumber(call.id())))
        return refused;
    if (call.text("messaging_product") != "whatsapp")
        return invalidParameter("The parameter messaging_product is required.");
    if (lengthOf(call.text("biz_opaque_callback_data")) > maxCallbackData)
        return invalidParameter("Param biz_opaque_callback_data must be at most 512 characters long.");
    return {};
}

GraphAnswer MessageEndpoints::markRead(const GraphCall &call)
{
    const std::string message = call.text("message_id");
    const Chats::Place place = m_platform.chats.find(message);
    const bool isOwn = place.chat != nullptr && place.chat->phoneNumberId == call.id();
    if (!isOwn && m_groups.markRead(*m_platform.scenario.number(call.id()), message))
        return success();
    if (!isOwn || !m_messaging.businessReads(message))
        return tl::unexpected(
            messagingError(131009, "Parameter value is not valid", "message_id is not valid"));
    if (const json::object *typing = objectIn(call.parameters, "typing_indicator"); typing != nullptr) {
        if (textIn(*typing, "type") != "text")
            return tl::unexpected(invalidParameter("Param typing_indicator['type'] must be one of {text}."));
        place.chat->typingUntilS = m_platform.timeline.nowS() + typingS;
    }
    return success();
}

GraphAnswer MessageEndpoints::send(const GraphCall &call, const Number &number)
{
    if (const auto refused = checkEnvelope(call, number))
        return tl::unexpected(*refused);
    if (call.text("recipient_type") == "group")
        return m_groups.send(call, number);
    const auto customer = recipientOf(call, m_platform.scenario, number);
    if (!customer)
        return tl::unexpected(customer.error());
    const bool byUserId = call.text("to").empty();
    if (const auto refused = checkKind(call, SendContext{m_platform, number, *customer, byUserId}))
        return tl::unexpected(*refused);
    if (const auto refused = checkLimits(number, **customer))
        return tl::unexpected(*refused);
    if (const auto refused = checkChat(call, **customer, number))
        return tl::unexpected(*refused);
    Dispatch dispatch = dispatchOf(m_platform, number, call);
    dispatch.customer = *customer;
    dispatch.toUserId = byUserId;
    const std::string_view status =
        dispatch.type == "template" ? statusOfTemplate(m_platform.faults) : std::string_view();
    dispatch.isHeld = !status.empty() && status != "accepted";
    return acceptance(call, **customer, m_messaging.send(dispatch), status);
}

std::optional<GraphError> MessageEndpoints::checkEnvelope(const GraphCall &call, const Number &number) const
{
    const std::string type = call.text("recipient_type");
    if (!type.empty() && type != "individual" && type != "group")
        return invalidParameter("Param recipient_type must be one of {individual, group}.");
    const std::string account = call.text("messaging_account_id");
    if (!account.empty() && account != m_platform.scenario.wabaOfNumber(number.id)->id)
        return invalidParameter("Param messaging_account_id is not the messaging account of this number.");
    if (const json::object *context = objectIn(call.parameters, "context"))
        if (textIn(*context, "message_id").empty())
            return invalidParameter("The parameter context['message_id'] is required.");
    return {};
}

bool MessageEndpoints::isPairLimitReached(const Number &number, const Customer &customer) const
{
    const RateLimits &limits = m_platform.limits;
    return limits.isOn() && !limits.mayPairSend(number.id, customer.userId, m_platform.timeline.nowS());
}

std::optional<GraphError> MessageEndpoints::checkLimits(const Number &number, const Customer &customer)
{
    if (m_platform.faults.strike("rate_limit") || isThroughputReached(m_platform, number))
        return throughputReached();
    if (m_platform.faults.strike("pair_limit") || isPairLimitReached(number, customer))
        return messagingError(
            131056, "(Business Account, Consumer Account) pair rate limit hit",
            "Message failed to send because there were too many messages sent from this phone "
            "number to the same phone number in a short period of time.");
    if (m_platform.faults.strike("server_error"))
        return messagingError(131000, "Something went wrong",
                              "Message failed to send due to an unknown error.");
    return {};
}

std::optional<GraphError> MessageEndpoints::checkChat(const GraphCall &call, const Customer &customer,
                                                      const Number &number)
{
    const Chat &chat = m_platform.chats.with(customer, number.id);
    if (chat.isBlocked)
        return messagingError(130403, "Recipient is blocked by the business",
                              "The customer has to be unblocked before a message can be sent.");
    if (kindOf(call) == "template")
        return {};
    const bool isClosed = m_platform.faults.strike("window_closed");
    if (!isClosed && isWindowOpen(chat, m_platform.timeline.nowS()))
        return {};
    return windowClosed();
}

} // namespace shoptalk::sandbox
