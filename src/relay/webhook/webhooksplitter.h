// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/identifiers.h"
#include "relay/timestamp.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::relay {

/// The number or account that one change of a webhook concerns. A number is more exact than its account; both
/// are empty if the change names neither.
struct Route {
    PhoneNumberId number;
    WabaId waba;
    bool isEmpty() const { return number.value.empty() && waba.value.empty(); }
    friend auto operator<=>(const Route &, const Route &) = default;
};

/// Why a webhook, or a part of it, could not be routed by its content. Stored in the event log.
namespace fault {
inline constexpr std::string_view malformed = "malformed"; ///< No JSON: its parts can't be found.
inline constexpr std::string_view unroutable = "unroutable"; ///< It names no number and no account.
inline constexpr std::string_view testEvent = "test_event"; ///< No fault: a sample of the App Dashboard.
} // namespace fault

/// The bytes of one webhook, with each change's place in them. Nothing is ever serialised again: the parts
/// are slices of the bytes that Meta signed.
struct ParsedWebhook {
    struct Change {
        std::string_view bytes;
        Route route;
        bool holdsMessage = false; ///< It contains a customer's message; not a status, an echo, or history.
        bool isOfOneNumber = false; ///< By its form it concerns one number, even if it does not name it.
    };
    struct Entry {
        std::string_view bytes;
        std::vector<Change> changes; ///< One that spans the entry if it has no changes of the usual form.
        bool divisible = false; ///< The changes are in an array, so that some can be left out.
    };
    std::string_view bytes;
    std::vector<Entry> entries; ///< Empty if the webhook does not have the usual form.
    bool malformed = false; ///< No JSON at all: see json::hasSoundStructure.
    bool isUnroutable = false; ///< It has no list of entries.
    /// The "Test" button of Meta's App Dashboard: every entry is of account 0. Source: App Dashboard,
    /// Webhooks, samples.
    bool isTestEvent = false;
    std::optional<Timestamp> newestTime = {}; ///< As newestTimeIn has it.
};

/// Views into `body`, which must outlive the result. Source: Cloud API, webhooks, "Envelope of messages".
ParsedWebhook parseWebhook(std::string_view body);

/// The part of a webhook for one workspace, or for the one that will claim `route`.
struct RoutedWebhook {
    std::optional<WorkspaceId> workspace;
    Route route; ///< Of the first change in it.
    std::string body;
    bool holdsMessage = false; ///< One of its changes contains a customer's message.
    std::string_view fault = {}; ///< From the namespace `fault`; empty if it could be routed.
    friend bool operator==(const RoutedWebhook &, const RoutedWebhook &) = default;
};

/// The workspaces that a route leads to; none if nobody claimed it. An empty route leads to the only
/// workspace, because everything that comes for the app is then its own. If there are several it leads
/// nowhere, because one business must not see what another's customers write.
using OwnersOf = std::function<std::vector<WorkspaceId>(const Route &)>;

/// Gives each workspace its own changes in their order; an entry that is entirely its own stays unchanged in
/// every byte. If everything belongs to one, it gets the body as it came. Takes time in proportion to the
/// body.
std::vector<RoutedWebhook> split(const ParsedWebhook &webhook, const OwnersOf &ownersOf);

} // namespace shoptalk::relay
