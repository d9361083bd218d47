// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkind.h"
#include "sandbox/content/fieldchecks.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxContacts = 257;
constexpr std::size_t maxName = 1000;
constexpr std::array<std::string_view, 5> nameParts = {"first_name", "last_name", "middle_name", "suffix",
                                                       "prefix"};

/// "1990-05-01"
bool isDate(std::string_view text)
{
    constexpr std::string_view form = "dddd-dd-dd";
    return text.size() == form.size() && std::ranges::equal(text, form, [](char is, char should) {
               return should == 'd' ? is >= '0' && is <= '9' : is == should;
           });
}

void checkContact(FieldChecks &checks, const json::object &contact, const std::string &place)
{
    const json::object &name = checks.object(contact, "name", place);
    checks.text(name, "formatted_name", place + ".name", {1, maxName});
    const bool hasPart =
        std::ranges::any_of(nameParts, [&](std::string_view part) { return name.contains(part); });
    if (!hasPart)
        checks.missing(place + ".name.first_name or another part of the name");
    const std::string birthday = textIn(contact, "birthday");
    if (!birthday.empty() && !isDate(birthday))
        checks.invalid(place + ".birthday", "must be of the form YYYY-MM-DD");
}

std::optional<GraphError> check(const json::object &message, const SendContext &)
{
    FieldChecks checks;
    const json::array &contacts = checks.list(message, "contacts", {}, {1, maxContacts});
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        const std::string place = "contacts[" + std::to_string(i) + "]";
        checkContact(checks, checks.item(contacts[i], place), place);
    }
    return checks.problem();
}

} // namespace

extern const ContentKind contactsKind{"contacts", check, asWritten, nullptr, nullptr};

} // namespace shoptalk::sandbox
