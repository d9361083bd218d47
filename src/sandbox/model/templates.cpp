// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/templates.h"

#include <algorithm>
#include <cctype>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t templateIdDigits = 16;

bool sameWord(std::string_view a, std::string_view b)
{
    return std::ranges::equal(
        a, b, [](unsigned char x, unsigned char y) { return std::toupper(x) == std::toupper(y); });
}

MessageTemplate helloWorld(const std::string &wabaId)
{
    MessageTemplate hello;
    hello.wabaId = wabaId;
    hello.name = "hello_world";
    hello.language = "en_US";
    hello.category = "UTILITY";
    hello.status = "APPROVED";
    hello.components = {json::object{{"type", "HEADER"}, {"format", "TEXT"}, {"text", "Hello World"}},
                        json::object{{"type", "BODY"},
                                     {"text",
                                      "Welcome and congratulations! This message shows that your "
                                      "number can send templates."}},
                        json::object{{"type", "FOOTER"}, {"text", "Sent from the sandbox"}}};
    return hello;
}

MessageTemplate fromScenario(const std::string &wabaId, const json::object &fields)
{
    MessageTemplate known;
    known.wabaId = wabaId;
    known.name = textIn(fields, "name");
    known.language = textIn(fields, "language");
    known.category = textIn(fields, "category");
    const auto given = [&fields](std::string_view name, std::string &into) {
        if (const std::string text = textIn(fields, name); !text.empty())
            into = text;
    };
    known.status = "APPROVED";
    given("status", known.status);
    given("parameter_format", known.parameterFormat);
    given("quality", known.quality);
    given("rejected_reason", known.rejectedReason);
    if (const json::value *components = fields.if_contains("components"))
        known.components = components->as_array();
    return known;
}

} // namespace

const json::object *componentOf(const MessageTemplate &about, std::string_view type)
{
    for (const json::value &component : about.components) {
        if (component.is_object() && sameWord(textIn(component.get_object(), "type"), type))
            return &component.get_object();
    }
    return nullptr;
}

const json::array &buttonsOf(const MessageTemplate &about)
{
    static const json::array none;
    const json::object *component = componentOf(about, "BUTTONS");
    const json::value *buttons = component != nullptr ? component->if_contains("buttons") : nullptr;
    return buttons != nullptr && buttons->is_array() ? buttons->get_array() : none;
}

std::vector<std::string> variablesIn(std::string_view text)
{
    std::vector<std::string> names;
    for (std::size_t begin = text.find("{{"); begin != std::string_view::npos;
         begin = text.find("{{", begin)) {
        begin += 2;
        const std::size_t end = text.find("}}", begin);
        if (end == std::string_view::npos)
            break;
        std::string name(text.substr(begin, end - begin));
        std::erase(name, ' ');
        if (std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
        begin = end;
    }
    return names;
}

Templates::Templates(const Scenario &scenario, RandomSource &random)
    : m_random(random)
{
    for (const Business &business : scenario.businesses) {
        for (const auto *wabas : {&business.owned, &business.shared}) {
            for (const Waba &waba : *wabas) {
                add(helloWorld(waba.id));
                for (const json::value &known : waba.templates)
                    add(fromScenario(waba.id, known.as_object()));
            }
        }
    }
}

MessageTemplate &Templates::add(MessageTemplate fresh)
{
    fresh.id = numericId(m_random, templateIdDigits);
    return m_templates.emplace_back(std::move(fresh));
}

void Templates::remove(std::string_view id)
{
    std::erase_if(m_templates, [id](const MessageTemplate &each) { return each.id == id; });
}

MessageTemplate *Templates::find(std::string_view id)
{
    const auto found = std::ranges::find(m_templates, id, &MessageTemplate::id);
    return found != m_templates.end() ? &*found : nullptr;
}

const MessageTemplate *Templates::find(std::string_view wabaId, std::string_view name,
                                       std::string_view language) const
{
    const auto found = std::ranges::find_if(m_templates, [&](const MessageTemplate &each) {
        return each.wabaId == wabaId && each.name == name && each.language == language;
    });
    return found != m_templates.end() ? &*found : nullptr;
}

std::vector<const MessageTemplate *> Templates::ofWaba(std::string_view wabaId) const
{
    std::vector<const MessageTemplate *> list;
    for (const MessageTemplate &each : m_templates) {
        if (each.wabaId == wabaId)
            list.push_back(&each);
    }
    return list;
}

void Templates::block(const std::string &wabaId, const std::string &name, std::int64_t untilS)
{
    m_blockedUntilS[{wabaId, name}] = untilS;
}

bool Templates::isBlocked(const std::string &wabaId, const std::string &name, std::int64_t nowS) const
{
    const auto found = m_blockedUntilS.find({wabaId, name});
    return found != m_blockedUntilS.end() && nowS < found->second;
}

} // namespace shoptalk::sandbox
