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

/// Whom one change of a webhook concerns. A number is more exact than its account; both are empty for what
/// names neither.
struct Route {
    PhoneNumberId number;
    WabaId waba;
    bool isEmpty() const { return number.value.empty() && waba.value.empty(); }
    friend auto operator<=>(const Route &, const Route &) = default;
};

/// Why a webhook, or a part of it, could not be handed on by what it says. As the event log keeps it.
namespace fault {
inline constexpr std::string_view malformed = "malformed"; ///< No JSON: nobody knows where what begins.
inline constexpr std::string_view unroutable = "unroutable"; ///< It names no number and no account.
inline constexpr std::string_view testEvent = "test_event"; ///< None: a sample of the App Dashboard.
} // namespace fault

/// The bytes of one webhook, with each change's place in them. Nothing is ever serialised again: what is
/// handed out are slices of what Meta signed.
struct ParsedWebhook {
    struct Change {
        std::string_view bytes;
        Route route;
        bool holdsMessage = false; ///< A customer wrote; not a status, an echo, or history.
        bool isOfOneNumber = false; ///< By its form it concerns one number, even if it fails to name it.
    };
    struct Entry {
        std::string_view bytes;
        std::vector<Change> changes; ///< One that spans the entry where it has no changes of the usual form.
        bool divisible = false; ///< The changes stand in an array, so that some can be left out.
    };
    std::string_view bytes;
    std::vector<Entry> entries; ///< Empty for what is no webhook of the usual form.
    bool malformed = false; ///< No JSON at all: see json::hasSoundStructure.
    bool isUnroutable = false; ///< It has no list of entries.
    /// The "Test" button of Meta's App Dashboard: every entry is of account 0. Source: App Dashboard,
    /// Webhooks, samples.
    bool isTestEvent = false;
    std::optional<Timestamp> newestTime = {}; ///< As newestTimeIn has it.
};

/// Views into `body`, which must outlive the result. Source: Cloud API, webhooks, "Envelope of messages".
ParsedWebhook parseWebhook(std::string_view body);

/// What one workspace gets of a webhook, or what is kept for who will claim `route`.
struct RoutedWebhook {
    std::optional<WorkspaceId> workspace;
    Route route; ///< Of the first change in it.
    std::string body;
    bool holdsMessage = false; ///< Some change in it does.
    std::string_view fault = {}; ///< One of the namespace `fault`; empty if it names whom it concerns.
    friend bool operator==(const RoutedWebhook &, const RoutedWebhook &) = default;
};

/// The workspaces that a route leads to; none if nobody claimed it. An empty route leads to the only
/// workspace there is: whatever comes for the app is its own. Where there are several it leads nowhere, as
/// one business must not see what another's customers write.
using OwnersOf = std::function<std::vector<WorkspaceId>(const Route &)>;

/// Each workspace gets its own changes in their order, every byte of an entry that is wholly its own
/// unchanged. Where all belongs to one, that is the body as it came. Takes time in proportion to the body.
std::vector<RoutedWebhook> split(const ParsedWebhook &webhook, const OwnersOf &ownersOf);

} // namespace shoptalk::relay
