// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"

#include <string>

namespace shoptalk::sandbox {

/// The `type` of a message's `pricing`: "free_entry_point" for a customer who came from an ad,
/// "free_customer_service" for the number's first 1,000 service messages of a month, else "regular". Counts
/// the message. Source: Cloud API, pricing since 1 October 2026.
std::string countedPricing(Platform &platform, Chat &chat, const std::string &category);

/// Takes the count of a message back that is not delivered. Only delivered messages are charged.
void uncountPricing(Platform &platform, const Chat &chat, const ChatMessage &message);

/// The `pricing` object of a status.
json::object pricingOf(const ChatMessage &message);

/// Opens the 72 hours after an ad when the business answers within 24 hours; called for each message that the
/// business sends.
void answerAd(Platform &platform, Chat &chat);

} // namespace shoptalk::sandbox
