// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/content/messagecontent.h"

#include <QDateTime>

namespace shoptalk {

class StoreSession;

/// True if `content` is a reaction that comes too late at `now`, because its message is too old. A message
/// that is not stored here is for Meta to judge. Errors: Storage. For any thread that may use the session.
Result<bool> isTooLate(const StoreSession &session, const MessageContent &content, const QDateTime &now);

} // namespace shoptalk
