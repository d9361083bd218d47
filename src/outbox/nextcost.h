// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "domain/rate.h"

#include <QDateTime>

#include <optional>

namespace shoptalk {

class StoreSession;

/// The price of the next message to the customer of `conversation` at `now`, from the stored prices and the
/// free messages of the month: of a free-form one, or of a template of `category`. Fails if the store can't
/// be read. For any thread that may use the session.
Result<NextMessageCost> nextCostIn(const StoreSession &session, const Conversation &conversation,
                                   const std::optional<TemplateCategory> &category, const QDateTime &now);

} // namespace shoptalk
