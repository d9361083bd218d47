// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkind.h"
#include "sandbox/content/fieldchecks.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxName = 1000;

std::optional<GraphError> check(const json::object &message, const SendContext &)
{
    FieldChecks checks;
    const json::object &location = checks.object(message, "location", {});
    checks.onlyKeys(location, "location", {"latitude", "longitude", "name", "address"});
    checks.number(location, "latitude", "location", -90, 90);
    checks.number(location, "longitude", "location", -180, 180);
    checks.optionalText(location, "name", "location", {0, maxName});
    checks.optionalText(location, "address", "location", {0, maxName});
    return checks.problem();
}

std::string textOf(const json::object &location)
{
    return textIn(location, "name");
}

} // namespace

extern const ContentKind locationKind{"location", check, asWritten, textOf, nullptr};

} // namespace shoptalk::sandbox
