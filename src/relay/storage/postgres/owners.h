// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/parsedwebhooks.h"
#include "relay/storage/postgres/connection.h"

#include <map>
#include <mutex>
#include <set>

namespace shoptalk::relay::postgres {

/// The questions whose answers say to whom webhooks belong.
struct OwnerQuestions {
    explicit OwnerQuestions(const ParsedWebhooks &webhooks);

    std::set<std::string> numbers;
    std::set<std::string> wabas;
    bool asksForOnlyOne =
        false; ///< A webhook names nobody: it goes to the only workspace, if there is just one.
};

/// Which workspace has claimed what, as far as it was asked for.
struct Owners {
    /// The number's workspace, or each that has a number of the account; for an empty route the only
    /// workspace there is.
    std::vector<WorkspaceId> of(const Route &route) const;

    std::int64_t version = 0; ///< Of the claims; changed by each claim, release and new workspace.
    std::optional<std::vector<WorkspaceId>> onlyOne; ///< Nothing if it was not asked for.
    std::map<std::string, std::vector<WorkspaceId>> ofNumber; ///< Including numbers that nobody has claimed.
    std::map<std::string, std::vector<WorkspaceId>> ofWaba; ///< The same.
};

/// Asks the database; statements that are queued on the connection are sent as well.
Owners askForOwners(Connection &connection, const OwnerQuestions &questions);

/// The answers since the claims last changed. They may be used only in a transaction that excludes claims
/// (`lockAgainstClaiming`) and has compared the version afterwards. Thread-safe.
class OwnerCache {
public:
    /// Nothing if not all of it is known.
    std::optional<Owners> find(const OwnerQuestions &questions) const;
    void add(const Owners &answered);

private:
    mutable std::mutex m_mutex; ///< Guards the members below.
    Owners m_known;
};

} // namespace shoptalk::relay::postgres
