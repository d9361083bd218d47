// SPDX-License-Identifier: GPL-3.0-or-later
// Reply buttons and lists, from which customers choose.
#include "sandbox/content/interactive/interactivetype.h"

#include <set>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxButtons = 3;
constexpr std::size_t maxButtonTitle = 20;
constexpr std::size_t maxButtonId = 256;
constexpr std::size_t maxSections = 10;
constexpr std::size_t maxRows = 10; // In all sections together.
constexpr std::size_t maxTitle = 24;
constexpr std::size_t maxDescription = 72;
constexpr std::size_t maxRowId = 200;

void checkUnique(FieldChecks &checks, std::set<std::string> &seen, const std::string &text,
                 const std::string &place)
{
    if (!text.empty() && !seen.insert(text).second)
        checks.invalid(place, "is there twice");
}

} // namespace

void checkButtons(FieldChecks &checks, const json::object &action, const SendContext &)
{
    const json::array &buttons = checks.list(action, "buttons", "interactive.action", {1, maxButtons});
    std::set<std::string> titles;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const std::string place = "interactive.action.buttons[" + std::to_string(i) + "]";
        const json::object &button = checks.item(buttons[i], place);
        checks.oneOf(button, "type", place, {"reply"});
        const json::object &reply = checks.object(button, "reply", place);
        const std::string id = checks.text(reply, "id", place + ".reply", {1, maxButtonId});
        if (id.starts_with(' ') || id.ends_with(' '))
            checks.invalid(place + ".reply.id", "must not begin or end with a space");
        checkUnique(checks, ids, id, place + ".reply.id");
        checkUnique(checks, titles, checks.text(reply, "title", place + ".reply", {1, maxButtonTitle}),
                    place + ".reply.title");
    }
}

void checkList(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.text(action, "button", "interactive.action", {1, maxButtonTitle});
    const json::array &sections = checks.list(action, "sections", "interactive.action", {1, maxSections});
    std::set<std::string> ids;
    std::size_t rowCount = 0;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const std::string place = "interactive.action.sections[" + std::to_string(i) + "]";
        const json::object &section = checks.item(sections[i], place);
        if (sections.size() > 1)
            checks.text(section, "title", place, {1, maxTitle});
        else
            checks.optionalText(section, "title", place, {0, maxTitle});
        const json::array &rows = checks.list(section, "rows", place, {1, maxRows});
        rowCount += rows.size();
        for (std::size_t j = 0; j < rows.size(); ++j) {
            const std::string rowPlace = place + ".rows[" + std::to_string(j) + "]";
            const json::object &row = checks.item(rows[j], rowPlace);
            checkUnique(checks, ids, checks.text(row, "id", rowPlace, {1, maxRowId}), rowPlace + ".id");
            checks.text(row, "title", rowPlace, {1, maxTitle});
            checks.optionalText(row, "description", rowPlace, {0, maxDescription});
        }
    }
    if (rowCount > maxRows)
        checks.invalid("interactive.action.sections", "must have 10 rows at most in all");
}

} // namespace shoptalk::sandbox
