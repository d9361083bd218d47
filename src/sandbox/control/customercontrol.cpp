// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/customercontrol.h"

#include "sandbox/content/contentkinds.h"
#include "sandbox/control/requestbody.h"
#include "sandbox/webhooks/webhookvalues.h"

namespace shoptalk::sandbox {

namespace {

http::Response unknownCustomer()
{
    return http::errorResponse(404, "not_found", "The scenario has no such customer.");
}

} // namespace

const Customer *CustomerControl::customerIn(const http::Request &request) const
{
    return m_platform.scenario.customerNamed(request.pathParameters.at("wa_id"));
}

void CustomerControl::post(const Number &number, std::string field, json::object value)
{
    m_outbox.post(Webhook{m_platform.scenario.wabaOfNumber(number.id)->id, number.id, std::move(field),
                          std::move(value)});
}

http::Response CustomerControl::setMarketing(const http::Request &request)
{
    const Customer *customer = customerIn(request);
    if (customer == nullptr)
        return unknownCustomer();
    const std::string value = textIn(bodyOf(request), "value");
    if (value != "stop" && value != "resume")
        return invalidRequest("value has to be stop or resume.");
    const Number &number = *m_platform.scenario.number(customer->phoneNumberId);
    m_platform.chats.with(*customer, number.id).refusesMarketing = value == "stop";
    post(number, "user_preferences", preferenceValue(number, *customer, value, m_platform.timeline.nowS()));
    json::object answer;
    answer["success"] = true;
    return http::jsonResponse(200, answer);
}

http::Response CustomerControl::echo(const http::Request &request)
{
    const Customer *customer = customerIn(request);
    if (customer == nullptr)
        return unknownCustomer();
    const Number &number = *m_platform.scenario.number(customer->phoneNumberId);
    if (!number.onBusinessApp)
        return invalidRequest("The number is not shared with the phone app.");
    const json::object body = bodyOf(request);
    json::object says = {{"type", "text"}, {"text", json::object{{"body", textIn(body, "text")}}}};
    if (const json::object *message = objectIn(body, "message"); message != nullptr)
        says = *message;
    Chat &chat = m_platform.chats.with(*customer, number.id);
    const WebhookItem item = receivedItem(says, CustomerContext{m_platform, chat});
    if (!item)
        return invalidRequest("This cannot be written: " + item.error() + ".");
    ChatMessage message;
    message.id = messageId(m_platform.random, customer->name(), false);
    message.atS = m_platform.timeline.nowS();
    message.type = textIn(*item, "type");
    if (const json::object *content = objectIn(*item, message.type); content != nullptr)
        message.content = *content;
    message.text = textOf(message.type, message.content);
    message.status = "delivered";
    post(number, "smb_message_echoes", echoValue(number, *customer, message, *item));
    json::object answer = {{"id", message.id}};
    m_platform.chats.append(chat, std::move(message));
    return http::jsonResponse(200, answer);
}

} // namespace shoptalk::sandbox
