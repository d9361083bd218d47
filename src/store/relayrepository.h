// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"
#include "store/records.h"

#include <optional>

namespace shoptalk {

class Connection;

/// The pairing and the cursor. Errors of every call: Storage.
class RelayRepository {
public:
    RelayRepository(const Connection &connection, ChangeSet &changes);

    Result<std::optional<RelayRecord>> pairing() const;
    /// Replaces the pairing; the cursor goes back to 0 if the workspace is another one.
    Result<void> savePairing(const RelayRecord &record);
    /// Every connected number needs a claim (`PhoneNumber::needsClaim`), because the pairing is new.
    Result<void> requireClaims();
    Result<qint64> cursor() const;
    /// Call it in the transaction that stores the events up to `seq`.
    Result<void> setCursor(qint64 seq);

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
