// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/messageendpoints.h"

#include "sandbox/graph/recipient.h"
#include "sandbox/graph/tokencheck.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxText = 4096;
constexpr std::size_t maxCallbackData = 512;

std::string kindOf(const GraphCall &call)
{
    const std::string kind = call.text("type");
    return kind.empty() ? "text" : kind;
}

std::optional<GraphError> checkText(const json::object *text)
{
    const std::string body = text != nullptr ? textIn(*text, "body") : std::string();
    if (body.empty())
        return invalidParameter("The parameter text['body'] is required.");
    if (lengthOf(body) > maxText)
        return invalidParameter("Param text['body'] must be at most 4096 characters long.");
    return {};
}

json::value acceptance(const GraphCall &call, const Customer &customer, const std::string &messageId)
{
    const bool byNumber = call.has("to");
    json::object contact = {{"input", call.text(byNumber ? "to" : "recipient")}};
    if (byNumber)
        contact["wa_id"] = customer.waId;
    else
        contact["user_id"] = customer.userId;
    json::object message = {{"id", messageId}};
    json::object answer = {{"messaging_product", "whatsapp"}};
    answer["contacts"] = json::array{std::move(contact)};
    answer["messages"] = json::array{std::move(message)};
    return answer;
}

} // namespace

MessageEndpoints::MessageEndpoints(Platform &platform, Messaging &messaging)
    : m_platform(platform)
    , m_messaging(messaging)
{
}

std::vector<GraphEndpoint> MessageEndpoints::endpoints()
{
    return {{"POST", "/{id}/messages", [this](const GraphCall &call) { return post(call); }}};
}

GraphAnswer MessageEndpoints::post(const GraphCall &call)
{
    const Number *number = m_platform.scenario.number(call.id());
    if (number == nullptr)
        return tl::unexpected(unknownObject(call.method, call.id()));
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
    if (!m_platform.logins.allows(*call.token, "whatsapp_business_messaging"))
        return GraphError{403, 10, {}, "(#10) Application does not have permission for this action"};
    if (call.text("messaging_product") != "whatsapp")
        return invalidParameter("The parameter messaging_product is required.");
    if (call.text("biz_opaque_callback_data").size() > maxCallbackData)
        return invalidParameter("Param biz_opaque_callback_data must be at most 512 characters long.");
    return {};
}

GraphAnswer MessageEndpoints::markRead(const GraphCall &call)
{
    if (!m_messaging.businessReads(call.text("message_id")))
        return tl::unexpected(
            messagingError(131009, "Parameter value is not valid", "message_id is not valid"));
    return success();
}

GraphAnswer MessageEndpoints::send(const GraphCall &call, const Number &number)
{
    const auto customer = recipientOf(call, m_platform.scenario, number);
    if (!customer)
        return tl::unexpected(customer.error());
    if (const auto refused = checkKind(call))
        return tl::unexpected(*refused);
    if (const auto refused = checkLimits())
        return tl::unexpected(*refused);
    if (const auto refused = checkWindow(**customer, number))
        return tl::unexpected(*refused);
    Dispatch dispatch;
    dispatch.phoneNumberId = number.id;
    dispatch.customer = *customer;
    dispatch.callbackData = call.text("biz_opaque_callback_data");
    dispatch.isReaction = kindOf(call) == "reaction";
    if (const json::object *text = objectIn(call.parameters, "text"); text != nullptr && !dispatch.isReaction)
        dispatch.text = textIn(*text, "body");
    return acceptance(call, **customer, m_messaging.send(dispatch));
}

std::optional<GraphError> MessageEndpoints::checkKind(const GraphCall &call)
{
    const std::string kind = kindOf(call);
    if (kind == "text")
        return checkText(objectIn(call.parameters, "text"));
    const json::object *reaction = objectIn(call.parameters, "reaction");
    if (kind == "reaction" && reaction != nullptr)
        return checkReaction(*reaction);
    if (kind == "reaction")
        return invalidParameter("The parameter reaction is required.");
    return messagingError(131051, "Unsupported message type", "Message type is currently not supported.");
}

std::optional<GraphError> MessageEndpoints::checkReaction(const json::object &reaction)
{
    if (m_platform.chats.find(textIn(reaction, "message_id")).message != nullptr
        && reaction.contains("emoji"))
        return {};
    return messagingError(131009, "Parameter value is not valid", "The message to react to is not known.");
}

std::optional<GraphError> MessageEndpoints::checkLimits()
{
    if (m_platform.faults.strike("rate_limit"))
        return messagingError(130429, "Rate limit hit",
                              "Message failed to send because there were too many messages "
                              "sent from this phone number in a short period of time.");
    if (m_platform.faults.strike("pair_limit"))
        return messagingError(
            131056, "(Business Account, Consumer Account) pair rate limit hit",
            "Message failed to send because there were too many messages sent from this phone "
            "number to the same phone number in a short period of time.");
    if (m_platform.faults.strike("server_error"))
        return messagingError(131000, "Something went wrong",
                              "Message failed to send due to an unknown error.");
    return {};
}

std::optional<GraphError> MessageEndpoints::checkWindow(const Customer &customer, const Number &number)
{
    const bool isClosed = m_platform.faults.strike("window_closed");
    const Chat &chat = m_platform.chats.with(customer, number.id);
    if (!isClosed && isWindowOpen(chat, m_platform.timeline.nowS()))
        return {};
    return messagingError(
        131047, "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last "
        "replied to this number.");
}

} // namespace shoptalk::sandbox
