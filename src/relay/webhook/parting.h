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
    friend auto operator<=>(const Route &, const Route &) = default;
};

/// The bytes of one webhook, with each change's place in them. Nothing is ever serialised again: what is
/// handed out are slices of what Meta signed.
struct ParsedWebhook {
    struct Change {
        std::string_view bytes;
        Route route;
        bool holdsMessage = false; ///< A customer wrote; not a status, an echo, or history.
    };
    struct Entry {
        std::string_view bytes;
        std::vector<Change> changes; ///< One that spans the entry where it has no changes of the usual form.
        bool divisible = false; ///< The changes stand in an array, so that some can be left out.
    };
    std::string_view bytes;
    std::vector<Entry> entries; ///< Empty for what is no webhook of the usual form.
    bool malformed = false; ///< No JSON at all.
    std::optional<Timestamp> newestTime = {}; ///< As newestTimeIn has it.
};

/// Views into `body`, which must outlive the result. Source: Cloud API, webhooks, "Envelope of messages".
ParsedWebhook parseWebhook(std::string_view body);

/// What one workspace gets of a webhook, or what is kept for who will claim `route`.
struct Parcel {
    std::optional<WorkspaceId> workspace;
    Route route; ///< Of the first change in it.
    std::string body;
    bool holdsMessage = false; ///< Some change in it does.
    friend bool operator==(const Parcel &, const Parcel &) = default;
};

/// The workspaces that a route leads to; none if nobody claimed it.
using OwnersOf = std::function<std::vector<WorkspaceId>(const Route &)>;

/// Each workspace gets its own changes in their order, every byte of an entry that is wholly its own
/// unchanged. Where all belongs to one, that is the body as it came.
std::vector<Parcel> part(const ParsedWebhook &webhook, const OwnersOf &ownersOf);

} // namespace shoptalk::relay
