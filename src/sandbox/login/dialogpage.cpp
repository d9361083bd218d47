// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/login/dialogpage.h"

#include "sandbox/login/accountchoice.h"
#include "sandbox/login/pagestyle.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

struct PermissionText {
    std::string_view name;
    std::string_view title;
    std::string_view plain;
};

constexpr std::array permissionTexts = {
    PermissionText{"email", "Your e-mail address", "The app can see your account’s e-mail address."},
    PermissionText{"business_management", "Your businesses", "See which business portfolios you manage."},
    PermissionText{"whatsapp_business_management", "Your WhatsApp accounts",
                   "See and set up accounts, numbers, profiles and templates."},
    PermissionText{"whatsapp_business_messaging", "Your WhatsApp messages",
                   "Read and send messages on behalf of the business."},
    PermissionText{"whatsapp_business_manage_events", "Sales reports",
                   "Report sales that came from WhatsApp."},
    PermissionText{"catalog_management", "Your product catalogues", "See and change what you sell."},
};

using Values = std::initializer_list<std::pair<std::string_view, std::string>>;

/// `pattern` with each "{name}" replaced by that value, escaped; placeholders in values are not replaced.
std::string filled(std::string_view pattern, Values values)
{
    std::string text;
    while (!pattern.empty()) {
        const std::size_t open = std::min(pattern.find('{'), pattern.size());
        text += pattern.substr(0, open);
        pattern.remove_prefix(open);
        const std::string_view name = pattern.substr(0, pattern.find('}'));
        for (const auto &[known, value] : values) {
            if (!name.empty() && name.substr(1) == known)
                text += escaped(value);
        }
        pattern.remove_prefix(std::min(name.size() + 1, pattern.size()));
    }
    return text;
}

std::string document(const std::string &title, const std::string &content)
{
    constexpr std::string_view head = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – Shoptalk Sandbox</title><style>)";
    constexpr std::string_view top = R"(</style></head><body>
<div class="banner" role="note">Shoptalk Sandbox – not Facebook</div><main>)";
    return filled(head, {{"title", title}}) + std::string(pageStyle) + std::string(top) + content
        + "</main></body></html>\n";
}

/// The first letters of the first and the last name.
std::string initialsOf(const std::string &name)
{
    const auto letterAt = [&name](std::size_t at) {
        std::size_t end = at + 1;
        while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
            ++end;
        return name.substr(at, end - at);
    };
    const std::size_t space = name.rfind(' ');
    return name.empty() ? "?"
                        : letterAt(0) + (space == std::string::npos ? std::string() : letterAt(space + 1));
}

std::string portrait(const Person &person)
{
    if (person.picturePath.empty())
        return filled(R"(<div class="initials" aria-hidden="true">{initials}</div>)",
                      {{"initials", initialsOf(person.name)}});
    return filled(R"(<img alt="" src="/pictures/{id}.png">)", {{"id", person.id}});
}

std::string permissionRow(const std::string &name, bool isFixed)
{
    PermissionText text{name, name, ""};
    for (const PermissionText &known : permissionTexts) {
        if (known.name == name)
            text = known;
    }
    return filled(R"(<label class="permission"><input type="checkbox" name="grant_{name}" checked{disabled}>
<span><span>{title}</span><span class="plain">{plain}</span><code>{name}</code></span></label>)",
                  {{"name", name},
                   {"disabled", isFixed ? " disabled" : ""},
                   {"title", std::string(text.title)},
                   {"plain", std::string(text.plain)}});
}

std::string permissionList(const DialogRequest &request)
{
    std::string list = R"(<fieldset><legend>This app asks for</legend><label class="permission">
<input type="checkbox" checked disabled><span><span>Your name and picture</span>
<span class="plain">Always part of a login.</span><code>public_profile</code></span></label>)";
    for (const std::string &name : request.permissions)
        list += permissionRow(name, request.isAllOrNothing());
    return list + "</fieldset>";
}

std::string hiddenFields(const http::Parameters &parameters)
{
    std::string fields;
    for (const auto &[name, value] : parameters) {
        if (!name.starts_with("grant_") && !name.starts_with("account") && name != "decision"
            && name != "person")
            fields += filled(R"(<input type="hidden" name="{name}" value="{value}">)",
                             {{"value", value}, {"name", name}});
    }
    return fields;
}

/// The buttons to choose another person who is signed in in the same browser.
std::string otherButtons(const Scenario &scenario)
{
    std::string buttons;
    for (const Person &person : scenario.otherPeople)
        buttons += filled(R"(<button name="person" value="{id}">Continue as {name}</button>)",
                          {{"id", person.id}, {"name", person.name}});
    return buttons;
}

} // namespace

std::string escaped(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (const char character : text) {
        switch (character) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe += character;
        }
    }
    return safe;
}

std::string dialogPage(const Scenario &scenario, const DialogRequest &request,
                       const http::Parameters &parameters)
{
    const std::string firstName = scenario.person.name.substr(0, scenario.person.name.find(' '));
    std::string content =
        R"(<form class="card" method="post" action="?"><div class="who">)" + portrait(scenario.person);
    content += filled("<div><h1>{app} wants to connect</h1><p>You are logged in as {person}.</p></div></div>",
                      {{"app", scenario.app.name}, {"person", scenario.person.name}});
    content += hiddenFields(parameters) + permissionList(request);
    content += accountChoice(scenario, scenario.person);
    content += filled(
        R"(<p class="small">This page imitates a login for practice and tests. Nothing here reaches Meta,
and no password is asked for.</p><div class="buttons">
<button class="primary" id="continue" name="decision" value="continue" autofocus>Continue as {person}</button>)",
        {{"person", firstName}});
    content += otherButtons(scenario);
    content +=
        filled(R"(<button id="cancel" name="decision" value="cancel">Cancel</button></div></form>)", {});
    return document("Connect " + scenario.app.name, content);
}

std::string problemPage(const DialogProblem &problem)
{
    return document("Error",
                    filled(R"(<div class="card" role="alert"><h1>{title}</h1><p>{why}</p></div>)",
                           {{"why", problem.explanation}, {"title", problem.title}}));
}

std::string hangingPage()
{
    return document("Connect", "<script>onload = () => setTimeout(() => { for (;;) { } }, 200)</script>");
}

std::string successPage()
{
    return document("Success",
                    R"(<div class="card"><h1>Success</h1><p>You can close this window.</p></div>)");
}

} // namespace shoptalk::sandbox
