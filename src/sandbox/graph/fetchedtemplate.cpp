// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/fetchedtemplate.h"

#include "http/message.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace shoptalk::sandbox {

namespace {

constexpr std::string_view exampleCode = "123456";

/// What a button was created with, and its name in the query of the link.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> linkedFields = {
    {{"otp_type", "otp_type"},
     {"autofill_text", "cta_display_name"},
     {"package_name", "package_name"},
     {"signature_hash", "signature_hash"}}};

std::string typeOf(const json::object &object)
{
    std::string type = textIn(object, "type");
    std::ranges::transform(type, type.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return type;
}

/// The minutes after which the code expires, as text; empty if the template does not say it.
std::string expirationMinutes(const MessageTemplate &about)
{
    const json::object *footer = componentOf(about, "FOOTER");
    const json::value *minutes = footer != nullptr ? footer->if_contains("code_expiration_minutes") : nullptr;
    return minutes != nullptr && minutes->is_int64() ? std::to_string(minutes->get_int64()) : std::string();
}

json::object codeLink(const json::object &button, const std::string &minutes)
{
    http::Parameters query;
    for (const auto &[field, parameter] : linkedFields) {
        if (const std::string text = textIn(button, field); !text.empty())
            query[std::string(parameter)] = text;
    }
    if (!minutes.empty())
        query["code_expiration_minutes"] = minutes;
    const std::string address =
        "https://www.whatsapp.com/otp/code/?" + http::encodeParameters(query) + "&code=otp";
    const std::string label = textIn(button, "text");
    json::object link = {{"type", "URL"}, {"text", label.empty() ? "Copy code" : label}};
    link["url"] = address + "{{1}}";
    link["example"] = json::array{json::string(address + std::string(exampleCode))};
    return link;
}

void replaceCodeButtons(json::object &component, const std::string &minutes)
{
    json::value *buttons = component.if_contains("buttons");
    if (buttons == nullptr || !buttons->is_array())
        return;
    for (json::value &button : buttons->get_array()) {
        if (button.is_object() && typeOf(button.get_object()) == "OTP")
            button = codeLink(button.get_object(), minutes);
    }
}

void writeBody(json::object &body)
{
    if (!textIn(body, "text").empty())
        return;
    const json::value *advice = body.if_contains("add_security_recommendation");
    const bool hasAdvice = advice != nullptr && advice->is_bool() && advice->get_bool();
    std::string text = "*{{1}}* is your verification code.";
    if (hasAdvice)
        text += " For your security, do not share this code.";
    body["text"] = text;
    body["example"] = json::object{{"body_text", json::array{json::array{json::string(exampleCode)}}}};
}

} // namespace

json::array fetchedComponents(const MessageTemplate &about)
{
    const std::string minutes = expirationMinutes(about);
    json::array components = about.components;
    for (json::value &each : components) {
        json::object *component = each.if_object();
        const std::string type = component != nullptr ? typeOf(*component) : std::string();
        if (type == "BODY")
            writeBody(*component);
        else if (type == "BUTTONS")
            replaceCodeButtons(*component, minutes);
        else if (type == "FOOTER" && !minutes.empty() && textIn(*component, "text").empty())
            (*component)["text"] = "This code expires in " + minutes + " minutes.";
    }
    return components;
}

} // namespace shoptalk::sandbox
