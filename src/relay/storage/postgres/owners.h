// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/parsedwebhooks.h"
#include "relay/storage/postgres/connection.h"

#include <map>
#include <mutex>
#include <set>

namespace shoptalk::relay::postgres {

/// What to ask about so as to know whose webhooks these are.
struct OwnerQuestions {
    explicit OwnerQuestions(const ParsedWebhooks &webhooks);

    std::set<std::string> numbers;
    std::set<std::string> wabas;
    bool asksForOnlyOne = false; ///< Something names nobody: it is the only workspace's if there is one.
};

/// Who has claimed what, as far as somebody asked.
struct Owners {
    /// The number's workspace, or each that has a number of the account; for an empty route the only
    /// workspace there is.
    std::vector<WorkspaceId> of(const Route &route) const;

    std::int64_t version =
        0; ///< Of the claims; each claim and release, and each new workspace, makes another.
    std::optional<std::vector<WorkspaceId>> onlyOne; ///< Nothing: nobody asked.
    std::map<std::string, std::vector<WorkspaceId>> ofNumber; ///< With those that nobody has.
    std::map<std::string, std::vector<WorkspaceId>> ofWaba; ///< The same.
};

/// Asks the database; what is queued on the connection goes with it.
Owners askForOwners(Connection &connection, const OwnerQuestions &questions);

/// What was answered since the claims last changed. What it gives must be used only in a transaction that
/// excludes claims (`lockAgainstClaiming`) and has compared the version since. Thread-safe.
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
