// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/records.h"
#include "relay/storage/sqlite/database.h"
#include "relay/webhook/parting.h"

namespace shoptalk::relay::sqlite {

/// All within the transaction that is open; failures show when it is committed.

/// Who has claimed what the route names: the number's workspace, or each that has a number of the account.
std::vector<WorkspaceId> ownersOf(Database &database, const Route &route);

struct NewEvent {
    Timestamp receivedAt;
    const Parcel &parcel;
    crypto::Digest hash{};
    std::optional<std::string_view> error; ///< Why it can't be processed.
};
/// False if the same bytes are there already for the same workspace.
bool insertEvent(Database &database, const NewEvent &event);

/// Gives the number's workspace what nobody had claimed; says how many events that were.
std::size_t joinUnclaimed(Database &database, const Number &number);

} // namespace shoptalk::relay::sqlite
