// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/deletedbroadcast.h"
#include "domain/deletedconversation.h"

#include <variant>

namespace shoptalk {

/// What was deleted and can be restored until it is purged.
using DeletedItem = std::variant<DeletedConversation, DeletedBroadcast>;

/// UTC, whole seconds.
inline QDateTime deletedAt(const DeletedItem &item)
{
    return std::visit([](const auto &each) { return each.at; }, item);
}

} // namespace shoptalk
