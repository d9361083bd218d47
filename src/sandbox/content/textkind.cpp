// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkind.h"
#include "sandbox/content/fieldchecks.h"
#include "sandbox/graph/graphcall.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxText = 4096;

std::optional<GraphError> check(const json::object &message, const SendContext &)
{
    const json::object *text = objectIn(message, "text");
    const std::string body = text != nullptr ? textIn(*text, "body") : std::string();
    if (body.empty())
        return invalidParameter("The parameter text['body'] is required.");
    if (lengthOf(body) > maxText)
        return invalidParameter("Param text['body'] must be at most 4096 characters long.");
    FieldChecks checks;
    checks.onlyKeys(*text, "text", {"body", "preview_url"});
    return checks.problem();
}

std::string textOf(const json::object &text)
{
    return textIn(text, "body");
}

} // namespace

extern const ContentKind textKind{"text", check, asWritten, textOf, nullptr};

} // namespace shoptalk::sandbox
