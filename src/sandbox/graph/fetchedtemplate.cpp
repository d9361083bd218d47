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

/// The addresses for the files of one message or card.
struct ExampleAddresses {
    const Uploads &uploads;
    const std::string &baseUrl;

    void replaceIn(json::object &header) const;
    void replaceInCards(json::object &carousel) const;
};

void ExampleAddresses::replaceIn(json::object &header) const
{
    json::value *example = header.if_contains("example");
    json::value *handles = example != nullptr && example->is_object()
        ? example->get_object().if_contains("header_handle")
        : nullptr;
    if (handles == nullptr || !handles->is_array())
        return;
    for (json::value &handle : handles->get_array()) {
        const Upload *upload = handle.is_string() ? uploads.behind(handle.get_string(), 0) : nullptr;
        if (upload != nullptr)
            handle = baseUrl + "/template-examples/" + upload->file();
    }
}

void ExampleAddresses::replaceInCards(json::object &carousel) const
{
    json::value *cards = carousel.if_contains("cards");
    if (cards == nullptr || !cards->is_array())
        return;
    for (json::value &card : cards->get_array()) {
        json::value *parts = card.is_object() ? card.get_object().if_contains("components") : nullptr;
        if (parts == nullptr || !parts->is_array())
            continue;
        for (json::value &part : parts->get_array()) {
            if (part.is_object() && typeOf(part.get_object()) == "HEADER")
                replaceIn(part.get_object());
        }
    }
}

} // namespace

json::array fetchedComponents(const MessageTemplate &about, const Uploads &uploads,
                              const std::string &baseUrl)
{
    const std::string minutes = expirationMinutes(about);
    const ExampleAddresses examples{uploads, baseUrl};
    json::array components = about.components;
    for (json::value &each : components) {
        json::object *component = each.if_object();
        const std::string type = component != nullptr ? typeOf(*component) : std::string();
        if (type == "HEADER")
            examples.replaceIn(*component);
        else if (type == "CAROUSEL")
            examples.replaceInCards(*component);
        else if (type == "BODY")
            writeBody(*component);
        else if (type == "BUTTONS")
            replaceCodeButtons(*component, minutes);
        else if (type == "FOOTER" && !minutes.empty() && textIn(*component, "text").empty())
            (*component)["text"] = "This code expires in " + minutes + " minutes.";
    }
    return components;
}

} // namespace shoptalk::sandbox
