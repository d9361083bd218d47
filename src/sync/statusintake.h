// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/payload.h"

#include <QDateTime>

namespace shoptalk {

class StoreSession;

/// Stores what a status says about a message that was sent, also while that is deleted, because the deletion
/// may be undone. A status of a message that is not known yet is kept. `receivedAt`: when the relay got it.
/// Errors: Storage.
Result<void> takeStatus(StoreSession &session, const IncomingStatus &status, const QDateTime &receivedAt);

} // namespace shoptalk
