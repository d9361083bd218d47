// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/numbercontrol.h"

#include "sandbox/control/requestbody.h"
#include "sandbox/model/imagesize.h"

namespace shoptalk::sandbox {

namespace {

http::Response unknownNumber()
{
    return http::errorResponse(404, "not_found", "The scenario has no such number.");
}

} // namespace

http::Response NumberControl::change(const http::Request &request)
{
    const std::string &id = request.pathParameters.at("id");
    if (m_platform.scenario.number(id) == nullptr)
        return unknownNumber();
    const json::object body = bodyOf(request);
    const json::object *fields = objectIn(body, "fields");
    if (fields == nullptr)
        return invalidRequest("fields has to be an object.");
    json::object &known = m_platform.numbers.of(id).fields;
    for (const auto &[name, value] : *fields) {
        if (!known.contains(name))
            return invalidRequest("A number has no such field.");
    }
    for (const auto &[name, value] : *fields)
        known[name] = value;
    return succeeded();
}

http::Response NumberControl::look(const http::Request &request) const
{
    const std::string &id = request.pathParameters.at("id");
    if (m_platform.scenario.number(id) == nullptr)
        return unknownNumber();
    const NumberState &state = m_platform.numbers.of(id);
    json::object answer = {{"fields", state.fields}, {"profile", state.profile}};
    answer["picture"] = nullptr;
    if (state.picture) {
        const ImageSize size = imageSizeOf(state.picture->bytes).value_or(ImageSize());
        answer["picture"] = json::object{
            {"path", "/pictures/" + state.picture->file}, {"width", size.width}, {"height", size.height}};
    }
    answer["code"] = state.code;
    answer["pin"] = state.pin;
    answer["senders"] = json::array(state.senders.begin(), state.senders.end());
    return http::jsonResponse(200, answer);
}

http::Response NumberControl::announce(const http::Request &request)
{
    const json::object body = bodyOf(request);
    const Number *number = m_platform.scenario.number(textIn(body, "phone_number_id"));
    const Waba *waba = number != nullptr ? m_platform.scenario.wabaOfNumber(number->id)
                                         : m_platform.scenario.waba(textIn(body, "waba_id"));
    const json::object *value = objectIn(body, "value");
    const std::string field = textIn(body, "field");
    if (waba == nullptr || value == nullptr || field.empty())
        return invalidRequest("A known phone_number_id or waba_id, a field and a value are needed.");
    Webhook webhook{waba->id, number != nullptr ? number->id : std::string(), field, *value};
    if (number != nullptr && field.starts_with("phone_number_")
        && !webhook.value.contains("display_phone_number"))
        webhook.value["display_phone_number"] = digitsOf(number->displayPhoneNumber);
    m_outbox.post(std::move(webhook));
    return succeeded();
}

} // namespace shoptalk::sandbox
