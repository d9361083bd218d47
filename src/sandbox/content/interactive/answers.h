// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/content/contentkind.h"

#include <cstddef>
#include <string_view>

namespace shoptalk::sandbox {

/// True for the types of interactive messages that a scripted customer can answer.
bool canBeAnswered(std::string_view interactiveType);

/// The webhook's item with which the customer answers `asked`: the chosen button or row, the customer's place
/// for a location request, or the phone number for a contact request. `index` counts from 0 and starts again
/// after the last choice.
json::object answerTo(const ChatMessage &asked, std::size_t index, const CustomerContext &context);

} // namespace shoptalk::sandbox
