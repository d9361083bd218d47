// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/webhooksplitter.h"

#include "relay/webhook/age.h"
#include "relay/webhook/jsonscanner.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>

namespace shoptalk::relay {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    const std::size_t begin = std::min(text.find_first_not_of(space), text.size());
    return text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

/// The number is in `metadata`, for hand-overs in `recipient`, for settings in `phone_number_settings`.
Route routeOf(std::string_view value, const WabaId &entryId)
{
    Route route;
    for (const std::string_view place : {"metadata", "recipient", "phone_number_settings"}) {
        route.number.value = json::identifierIn(json::memberAt(value, {place, "phone_number_id"}));
        if (!route.number.value.empty())
            break;
    }
    // A webhook to a partner has the partner's own id in the entry, and the account concerned in the value.
    route.waba.value = json::identifierIn(json::memberAt(value, {"waba_info", "waba_id"}));
    if (route.waba.value.empty())
        route.waba = entryId;
    return route;
}

/// True if a customer's message is in `messages`. Old messages are deeper in the value (`history`), as are
/// those that another app answers (`standby`); messages of the business have another key (`message_echoes`);
/// a `system` message is WhatsApp's own, about a changed number. Source: Cloud API, webhooks, messages;
/// history; smb_message_echoes.
bool holdsMessage(std::string_view value)
{
    const auto messages = json::memberOf(value, "messages");
    const auto elements = messages ? json::itemsOf(*messages) : std::nullopt;
    return elements && std::ranges::any_of(*elements, [](std::string_view message) {
               return json::memberOf(message, "type") != R"("system")";
           });
}

/// True for the content of conversations, from customers, the business and WhatsApp. Source: Cloud API,
/// webhooks, messages; smb_message_echoes; history; smb_app_state_sync.
bool isOfOneNumber(std::string_view value)
{
    constexpr std::array<std::string_view, 6> places{"messages",       "statuses", "contacts",
                                                     "message_echoes", "history",  "state_sync"};
    return std::ranges::any_of(
        places, [value](std::string_view place) { return json::memberOf(value, place).has_value(); });
}

ParsedWebhook::Change parseChange(std::string_view bytes, const WabaId &entryId)
{
    const std::string_view value = json::memberOf(bytes, "value").value_or("");
    return {bytes, routeOf(value, entryId), holdsMessage(value), isOfOneNumber(value)};
}

ParsedWebhook::Entry parseEntry(std::string_view bytes)
{
    ParsedWebhook::Entry entry;
    entry.bytes = bytes;
    const WabaId waba{json::identifierIn(json::memberOf(bytes, "id"))};
    const auto changes = json::memberOf(bytes, "changes");
    const auto elements = changes ? json::itemsOf(*changes) : std::nullopt;
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
/// The key of a routed webhook: a workspace, or the route that nobody claimed.
using Addressee = std::pair<std::optional<WorkspaceId>, Route>;

/// `first` and `last` are the first and last of the slices of `whole`; gives `whole` with only the chosen
/// ones, joined by commas.
std::string withOnly(std::string_view whole, std::string_view first, std::string_view last,
                     const std::vector<std::string> &chosen)
{
    const auto offset = [whole](const char *position) {
        return static_cast<std::size_t>(position - whole.data());
    };
    std::string text(whole.substr(0, offset(first.data())));
    for (std::size_t at = 0; at < chosen.size(); ++at) {
        text += at == 0 ? "" : ",";
        text += chosen[at];
    }
    text += whole.substr(offset(last.data()) + last.size());
    return text;
}

std::string entryWithOnly(const ParsedWebhook::Entry &entry, const std::vector<std::size_t> &changes)
{
    if (!entry.divisible || changes.size() == entry.changes.size())
        return std::string(entry.bytes);
    std::vector<std::string> chosen;
    chosen.reserve(changes.size());
    for (const std::size_t index : changes)
        chosen.emplace_back(entry.changes[index].bytes);
    return withOnly(entry.bytes, entry.changes.front().bytes, entry.changes.back().bytes, chosen);
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
    std::map<std::size_t, std::vector<std::size_t>> changesOf;
    for (const auto &[entry, change] : places)
        changesOf[entry].push_back(change);
    std::vector<std::string> chosen;
    chosen.reserve(changesOf.size());
    for (const auto &[entry, changes] : changesOf)
        chosen.push_back(entryWithOnly(webhook.entries[entry], changes));
    return withOnly(webhook.bytes, webhook.entries.front().bytes, webhook.entries.back().bytes, chosen);
}

/// An unclaimed number is identified by itself only, whatever account its changes name.
Route unclaimedKey(const Route &route)
{
    return route.number.value.empty() ? route : Route{route.number, {}};
}

/// The route of a change. One that belongs to a number but does not name it goes to the account's workspace,
/// unless several share that account: then it is unknown whose it is.
Route routeFor(const ParsedWebhook::Change &change, const OwnersOf &ownersOf)
{
    const bool isDoubtful = change.isOfOneNumber && change.route.number.value.empty();
    return isDoubtful && ownersOf(change.route).size() > 1 ? Route() : change.route;
}

std::vector<Addressee> addresseesOf(const Route &route, const OwnersOf &ownersOf)
{
    std::vector<Addressee> addressees;
    for (const WorkspaceId &workspace : ownersOf(route))
        addressees.emplace_back(workspace, Route());
    if (addressees.empty())
        addressees.emplace_back(std::nullopt, unclaimedKey(route));
    return addressees;
}

/// The changes for one addressee.
struct Share {
    Route route; ///< The route of its first change.
    std::vector<Place> places;
    bool holdsMessage = false;
    bool isUnroutable = false; ///< One of its changes is.
};

struct Shares {
    std::vector<Addressee>
        order; ///< In the order of their first change, so that the result is always the same.
    std::map<Addressee, Share> of;

    void add(const Addressee &addressee, const Route &route, const Place &place, bool holdsMessage)
    {
        const auto [known, isNew] = of.try_emplace(addressee);
        Share &share = known->second;
        if (isNew) {
            order.push_back(addressee);
            share.route = route;
        }
        share.places.push_back(place);
        share.holdsMessage = share.holdsMessage || holdsMessage;
        share.isUnroutable = share.isUnroutable || route.isEmpty();
    }
};

Shares sharesOf(const ParsedWebhook &webhook, const OwnersOf &ownersOf)
{
    Shares shares;
    for (std::size_t entry = 0; entry < webhook.entries.size(); ++entry) {
        for (std::size_t at = 0; at < webhook.entries[entry].changes.size(); ++at) {
            const ParsedWebhook::Change &change = webhook.entries[entry].changes[at];
            const Route route = routeFor(change, ownersOf);
            for (const Addressee &addressee : addresseesOf(route, ownersOf))
                shares.add(addressee, route, {entry, at}, change.holdsMessage);
        }
    }
    return shares;
}

/// The whole body for each owner, because there are no entries to split it by.
std::vector<RoutedWebhook> undivided(const ParsedWebhook &webhook, const OwnersOf &ownersOf)
{
    if (webhook.isTestEvent)
        return {RoutedWebhook{{}, {}, std::string(webhook.bytes), false, fault::testEvent}};
    std::string_view why;
    if (webhook.malformed || webhook.isUnroutable)
        why = webhook.malformed ? fault::malformed : fault::unroutable;
    std::vector<RoutedWebhook> allRouted;
    if (!why.empty()) {
        for (const WorkspaceId &workspace : ownersOf(Route()))
            allRouted.push_back({workspace, {}, std::string(webhook.bytes), false, why});
    }
    if (allRouted.empty())
        allRouted.push_back({{}, {}, std::string(webhook.bytes), false, why});
    return allRouted;
}

bool isTestEvent(const std::vector<ParsedWebhook::Entry> &entries)
{
    return !entries.empty() && std::ranges::all_of(entries, [](const ParsedWebhook::Entry &entry) {
        return json::identifierIn(json::memberOf(entry.bytes, "id")) == "0";
    });
}

} // namespace

ParsedWebhook parseWebhook(std::string_view body)
{
    ParsedWebhook webhook;
    webhook.bytes = body;
    const std::string_view text = trimmed(body);
    webhook.malformed = !json::hasSoundStructure(text);
    if (webhook.malformed)
        return webhook;
    const auto entries = json::memberOf(text, "entry");
    const auto elements = entries ? json::itemsOf(*entries) : std::nullopt;
    webhook.isUnroutable = !elements;
    if (!elements)
        return webhook;
    for (const std::string_view element : *elements)
        webhook.entries.push_back(parseEntry(element));
    webhook.newestTime = newestTimeIn(webhook.entries);
    webhook.isTestEvent = isTestEvent(webhook.entries);
    return webhook;
}

std::vector<RoutedWebhook> split(const ParsedWebhook &webhook, const OwnersOf &ownersOf)
{
    if (webhook.entries.empty() || webhook.isTestEvent)
        return undivided(webhook, ownersOf);
    Shares shares = sharesOf(webhook, ownersOf);
    const std::size_t all = changesIn(webhook);
    std::vector<RoutedWebhook> allRouted;
    allRouted.reserve(shares.order.size());
    for (const Addressee &addressee : shares.order) {
        const Share &share = shares.of[addressee];
        allRouted.push_back(
            {addressee.first, share.route,
             share.places.size() == all ? std::string(webhook.bytes) : bodyWithOnly(webhook, share.places),
             share.holdsMessage, share.isUnroutable ? fault::unroutable : std::string_view()});
    }
    return allRouted;
}

} // namespace shoptalk::relay
