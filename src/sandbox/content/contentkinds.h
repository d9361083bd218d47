// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/content/contentkind.h"

#include <span>

namespace shoptalk::sandbox {

/// Every kind of message, for both directions: each `*kind.cpp` of this folder has one, and CMake writes the
/// table from the folder.
std::span<const ContentKind *const> contentKinds();

/// Null if there is no kind with that name.
const ContentKind *contentKindOf(std::string_view type);

/// The webhook's item for what a customer says. A kind that the table does not have is passed on as it is,
/// because Meta adds kinds that no program knows yet.
WebhookItem receivedItem(const json::object &says, const CustomerContext &context);

/// What a person reads in the object `content` of a kind; empty if there is nothing.
std::string textOf(std::string_view type, const json::object &content);

} // namespace shoptalk::sandbox
