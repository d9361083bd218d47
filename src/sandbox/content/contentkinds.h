// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/content/contentkind.h"

#include <span>

namespace shoptalk::sandbox {

/// Every kind of message, for both directions: each `*kind.cpp` of this folder has one, and CMake generates
/// the table from the folder.
std::span<const ContentKind *const> contentKinds();

/// Null if there is no kind with that name.
const ContentKind *contentKindOf(std::string_view type);

/// The webhook's item for a customer's message. A kind that the table does not have is passed on unchanged,
/// because Meta adds kinds that no program knows yet.
WebhookItem receivedItem(const json::object &says, const CustomerContext &context);

/// The readable text in the object `content` of a kind; empty if there is none.
std::string textOf(std::string_view type, const json::object &content);

} // namespace shoptalk::sandbox
