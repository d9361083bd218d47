// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/messageendpoints.h"

#include "sandbox/content/contentkinds.h"
#include "sandbox/graph/recipient.h"
#include "sandbox/graph/tokencheck.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxCallbackData = 512;
constexpr std::int64_t typingS = 25;

/// The `type` of the message. Some of Meta's own examples leave it out; then the key of the content gives it.
std::string kindOf(const GraphCall &call)
{
    if (call.has("type"))
        return call.text("type");
    for (const ContentKind *kind : contentKinds()) {
        if (kind->check != nullptr && call.has(kind->type))
            return std::string(kind->type);
    }
    return "text";
}

/// A template's messages are charged by its category, all others as service messages.
std::string chargedAs(const Platform &platform, const Number &number, const GraphCall &call)
{
    const json::object *asked = objectIn(call.parameters, "template");
    if (kindOf(call) != "template" || asked == nullptr)
        return "service";
    const json::object *language = objectIn(*asked, "language");
    const MessageTemplate *about =
        platform.templates.find(platform.scenario.wabaOfNumber(number.id)->id, textIn(*asked, "name"),
                                language != nullptr ? textIn(*language, "code") : std::string());
    std::string category = about != nullptr ? about->category : "UTILITY";
    for (char &letter : category)
        letter = static_cast<char>(letter | 0x20); // ASCII capitals to small ones
    return category;
}

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
    const bool byNumber = call.has("to");
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
    if (lengthOf(call.text("biz_opaque_callback_data")) > maxCallbackData)
        return invalidParameter("Param biz_opaque_callback_data must be at most 512 characters long.");
    return {};
}

GraphAnswer MessageEndpoints::markRead(const GraphCall &call)
{
    if (!m_messaging.businessReads(call.text("message_id")))
        return tl::unexpected(
            messagingError(131009, "Parameter value is not valid", "message_id is not valid"));
    if (const json::object *typing = objectIn(call.parameters, "typing_indicator"); typing != nullptr) {
        if (textIn(*typing, "type") != "text")
            return tl::unexpected(invalidParameter("Param typing_indicator['type'] must be one of {text}."));
        m_platform.chats.find(call.text("message_id")).chat->typingUntilS =
            m_platform.timeline.nowS() + typingS;
    }
    return success();
}

GraphAnswer MessageEndpoints::send(const GraphCall &call, const Number &number)
{
    const auto customer = recipientOf(call, m_platform.scenario, number);
    if (!customer)
        return tl::unexpected(customer.error());
    if (const auto refused = checkEnvelope(call, number))
        return tl::unexpected(*refused);
    if (const auto refused = checkKind(call, number, **customer))
        return tl::unexpected(*refused);
    if (const auto refused = checkLimits())
        return tl::unexpected(*refused);
    if (const auto refused = checkChat(call, **customer, number))
        return tl::unexpected(*refused);
    Dispatch dispatch;
    dispatch.phoneNumberId = number.id;
    dispatch.customer = *customer;
    dispatch.type = kindOf(call);
    if (const json::object *content = objectIn(call.parameters, dispatch.type); content != nullptr)
        dispatch.content = *content;
    dispatch.callbackData = call.text("biz_opaque_callback_data");
    dispatch.category = chargedAs(m_platform, number, call);
    dispatch.toUserId = !call.has("to");
    const std::string_view status =
        dispatch.type == "template" ? statusOfTemplate(m_platform.faults) : std::string_view();
    dispatch.isHeld = !status.empty() && status != "accepted";
    return acceptance(call, **customer, m_messaging.send(dispatch), status);
}

std::optional<GraphError> MessageEndpoints::checkEnvelope(const GraphCall &call, const Number &number) const
{
    if (const std::string type = call.text("recipient_type"); !type.empty() && type != "individual")
        return invalidParameter("Param recipient_type must be individual: this number has no groups.");
    const std::string account = call.text("messaging_account_id");
    if (!account.empty() && account != m_platform.scenario.wabaOfNumber(number.id)->id)
        return invalidParameter("Param messaging_account_id is not the messaging account of this number.");
    if (const json::object *context = objectIn(call.parameters, "context"))
        if (textIn(*context, "message_id").empty())
            return invalidParameter("The parameter context['message_id'] is required.");
    return {};
}

std::optional<GraphError> MessageEndpoints::checkKind(const GraphCall &call, const Number &number,
                                                      const Customer &customer)
{
    const ContentKind *kind = contentKindOf(kindOf(call));
    if (kind == nullptr || kind->check == nullptr)
        return messagingError(131051, "Unsupported message type", "Message type is currently not supported.");
    const SendContext context{m_platform, number, customer, !call.has("to")};
    return kind->check(call.parameters, context);
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
    return messagingError(
        131047, "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last "
        "replied to this number.");
}

} // namespace shoptalk::sandbox
