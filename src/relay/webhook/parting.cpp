// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/parting.h"

#include "relay/webhook/age.h"
#include "relay/webhook/jsonscanner.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <map>
#include <set>

namespace shoptalk::relay {

namespace {

constexpr std::size_t maximumDepth = 64;

/// Takes everything and keeps nothing: whether a text is JSON can be told without building its values.
struct Ignore {
    using Text = boost::json::string_view;
    using Code = boost::system::error_code;
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = max_object_size;
    static constexpr std::size_t max_key_size = max_object_size;
    static constexpr std::size_t max_string_size = max_object_size;
    bool on_document_begin(Code &) { return true; }
    bool on_document_end(Code &) { return true; }
    bool on_object_begin(Code &) { return true; }
    bool on_object_end(std::size_t, Code &) { return true; }
    bool on_array_begin(Code &) { return true; }
    bool on_array_end(std::size_t, Code &) { return true; }
    bool on_key_part(Text, std::size_t, Code &) { return true; }
    bool on_key(Text, std::size_t, Code &) { return true; }
    bool on_string_part(Text, std::size_t, Code &) { return true; }
    bool on_string(Text, std::size_t, Code &) { return true; }
    bool on_number_part(Text, Code &) { return true; }
    bool on_int64(std::int64_t, Text, Code &) { return true; }
    bool on_uint64(std::uint64_t, Text, Code &) { return true; }
    bool on_double(double, Text, Code &) { return true; }
    bool on_bool(bool, Code &) { return true; }
    bool on_null(Code &) { return true; }
    bool on_comment_part(Text, Code &) { return true; }
    bool on_comment(Text, Code &) { return true; }
};

bool isJson(std::string_view body)
{
    boost::json::parse_options options;
    options.max_depth = maximumDepth;
    boost::json::basic_parser<Ignore> parser(options);
    boost::system::error_code error;
    const std::size_t taken = parser.write_some(false, body.data(), body.size(), error);
    return !error && taken == body.size();
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = std::min(text.find_first_not_of(space), text.size());
    return text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

/// The number stands in `metadata`, in hand-overs in `recipient`, in settings in `phone_number_settings`.
Route routeOf(std::string_view value, const WabaId &entryId)
{
    Route route;
    for (const std::string_view place : {"metadata", "recipient", "phone_number_settings"}) {
        route.number.value = json::identifierIn(json::memberAt(value, {place, "phone_number_id"}));
        if (!route.number.value.empty())
            break;
    }
    // What a partner is told carries the partner's own id in the entry, the account concerned inside.
    route.waba.value = json::identifierIn(json::memberAt(value, {"waba_info", "waba_id"}));
    if (route.waba.value.empty())
        route.waba = entryId;
    return route;
}

/// What was written long ago stands deeper (`history`), as does what another app answers (`standby`), what
/// the business wrote under other names (`message_echoes`); a `system` message is WhatsApp's own, of a
/// changed number. Source: Cloud API, webhooks, messages; history; smb_message_echoes.
bool holdsMessage(std::string_view value)
{
    const auto messages = json::memberOf(value, "messages");
    const auto elements = messages ? json::elementsOf(*messages) : std::nullopt;
    return elements && std::ranges::any_of(*elements, [](std::string_view message) {
               return json::memberOf(message, "type") != R"("system")";
           });
}

ParsedWebhook::Change parseChange(std::string_view bytes, const WabaId &entryId)
{
    const std::string_view value = json::memberOf(bytes, "value").value_or("");
    return {bytes, routeOf(value, entryId), holdsMessage(value)};
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
        entry.changes.push_back(parseChange(element, waba));
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
    webhook.newestTime = newestTimeIn(webhook.entries);
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
    for (const Addressee &addressee : order) {
        const std::vector<Place> &places = placesOf[addressee];
        const bool holdsMessage = std::any_of(places.begin(), places.end(), [&webhook](const Place &place) {
            return webhook.entries[place.first].changes[place.second].holdsMessage;
        });
        parcels.push_back(
            {addressee.first, firstRoute[addressee], bodyWithOnly(webhook, places), holdsMessage});
    }
    return parcels;
}

} // namespace shoptalk::relay
