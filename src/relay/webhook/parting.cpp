// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/parting.h"

#include "relay/webhook/jsonscanner.h"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>

namespace shoptalk::relay {

namespace {

constexpr std::size_t maximumDepth = 64;

bool isJson(std::string_view body)
{
    boost::json::monotonic_resource memory;
    boost::json::parse_options options;
    options.max_depth = maximumDepth;
    boost::system::error_code error;
    boost::json::parse(body, error, &memory, options);
    return !error;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = std::min(text.find_first_not_of(space), text.size());
    return text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

/// The number stands in `metadata`, in hand-overs in `recipient`, in settings in `phone_number_settings`.
Route routeOf(std::string_view change, const WabaId &entryId)
{
    Route route;
    for (const std::string_view place : {"metadata", "recipient", "phone_number_settings"}) {
        const auto number = json::memberAt(change, {"value", place, "phone_number_id"});
        if (route.number.value.empty())
            route.number.value = json::identifierIn(number);
    }
    // What a partner is told carries the partner's own id in the entry, the account concerned inside.
    route.waba.value = json::identifierIn(json::memberAt(change, {"value", "waba_info", "waba_id"}));
    if (route.waba.value.empty())
        route.waba = entryId;
    return route;
}

ParsedWebhook::Entry parseEntry(std::string_view bytes)
{
    ParsedWebhook::Entry entry;
    entry.bytes = bytes;
    const WabaId waba{json::identifierIn(json::memberOf(bytes, "id"))};
    const auto changes = json::memberOf(bytes, "changes");
    const auto elements = changes ? json::elementsOf(*changes) : std::nullopt;
    if (!elements || elements->empty()) {
        entry.changes.push_back({bytes, {{}, waba}});
        return entry;
    }
    entry.divisible = true;
    for (const std::string_view element : *elements)
        entry.changes.push_back({element, routeOf(element, waba)});
    return entry;
}

/// Indices of entry and change.
using Place = std::pair<std::size_t, std::size_t>;
/// A parcel's key: a workspace, or the route that nobody claimed.
using Addressee = std::pair<std::optional<WorkspaceId>, Route>;

/// `slices` stand in `whole` in this order; gives `whole` with only some of them, joined by commas.
std::string withOnly(std::string_view whole, const std::vector<std::string_view> &all,
                     const std::vector<std::string> &chosen)
{
    const auto offset = [whole](const char *position) {
        return static_cast<std::size_t>(position - whole.data());
    };
    std::string text(whole.substr(0, offset(all.front().data())));
    for (std::size_t at = 0; at < chosen.size(); ++at)
        text += (at == 0 ? "" : ",") + chosen[at];
    text += whole.substr(offset(all.back().data()) + all.back().size());
    return text;
}

std::string entryWithOnly(const ParsedWebhook::Entry &entry, const std::vector<std::size_t> &changes)
{
    if (!entry.divisible || changes.size() == entry.changes.size())
        return std::string(entry.bytes);
    std::vector<std::string_view> all;
    for (const ParsedWebhook::Change &change : entry.changes)
        all.push_back(change.bytes);
    std::vector<std::string> chosen;
    for (const std::size_t index : changes)
        chosen.emplace_back(all[index]);
    return withOnly(entry.bytes, all, chosen);
}

std::size_t changesIn(const ParsedWebhook &webhook)
{
    std::size_t count = 0;
    for (const ParsedWebhook::Entry &entry : webhook.entries)
        count += entry.changes.size();
    return count;
}

std::string bodyWithOnly(const ParsedWebhook &webhook, const std::vector<Place> &places)
{
    if (places.size() == changesIn(webhook))
        return std::string(webhook.bytes);
    std::map<std::size_t, std::vector<std::size_t>> changesOf;
    for (const auto &[entry, change] : places)
        changesOf[entry].push_back(change);
    std::vector<std::string_view> all;
    for (const ParsedWebhook::Entry &entry : webhook.entries)
        all.push_back(entry.bytes);
    std::vector<std::string> chosen;
    for (const auto &[entry, changes] : changesOf)
        chosen.push_back(entryWithOnly(webhook.entries[entry], changes));
    return withOnly(webhook.bytes, all, chosen);
}

/// Unclaimed, a number is told apart by itself, whatever account its changes name.
Route unclaimedKey(const Route &route)
{
    return route.number.value.empty() ? route : Route{route.number, {}};
}

} // namespace

ParsedWebhook parseWebhook(std::string_view body)
{
    ParsedWebhook webhook;
    webhook.bytes = body;
    webhook.malformed = !isJson(body);
    if (webhook.malformed)
        return webhook;
    const auto entries = json::memberOf(trimmed(body), "entry");
    const auto elements = entries ? json::elementsOf(*entries) : std::nullopt;
    if (!elements)
        return webhook;
    for (const std::string_view element : *elements)
        webhook.entries.push_back(parseEntry(element));
    return webhook;
}

std::vector<Parcel> part(const ParsedWebhook &webhook, const OwnersOf &ownersOf)
{
    if (webhook.entries.empty())
        return {Parcel{{}, {}, std::string(webhook.bytes)}};
    std::vector<Addressee> order; // As they first appear, so that what is stored does not depend on chance.
    std::map<Addressee, std::vector<Place>> placesOf;
    std::map<Addressee, Route> firstRoute;
    for (std::size_t entry = 0; entry < webhook.entries.size(); ++entry) {
        for (std::size_t change = 0; change < webhook.entries[entry].changes.size(); ++change) {
            const Route &route = webhook.entries[entry].changes[change].route;
            std::vector<Addressee> addressees;
            for (const WorkspaceId &workspace : ownersOf(route))
                addressees.emplace_back(workspace, Route());
            if (addressees.empty())
                addressees.emplace_back(std::nullopt, unclaimedKey(route));
            for (const Addressee &addressee : addressees) {
                if (firstRoute.emplace(addressee, route).second)
                    order.push_back(addressee);
                placesOf[addressee].emplace_back(entry, change);
            }
        }
    }
    std::vector<Parcel> parcels;
    for (const Addressee &addressee : order)
        parcels.push_back(
            {addressee.first, firstRoute[addressee], bodyWithOnly(webhook, placesOf[addressee])});
    return parcels;
}

} // namespace shoptalk::relay
