// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/chats.h"
#include "sandbox/model/scenario.h"

#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// `messaging_product` and `metadata`: how every value of a number's webhook begins.
json::object valueFor(const Number &number);

/// What a customer says, as a `messages` value. `item` is the kind with its own object:
/// `{"type":"text","text":{"body":"…"}}`. Source: webhooks of the field messages.
json::object messageValue(const Number &number, const Customer &customer, const ChatMessage &message,
                          const json::object &item);

/// How far one of our messages got, as a `messages` value. `status` is sent, delivered or read.
json::object statusValue(const Number &number, const Customer &customer, const ChatMessage &message,
                         std::string_view status, std::int64_t atS);

/// One of our messages that could not be delivered, with its error.
json::object failureValue(const Number &number, const Customer &customer, const ChatMessage &message,
                          std::int64_t atS);

/// A system notice that the customer has another number, or only another user id. Source: webhooks, system
/// messages.
json::object changeValue(const Number &number, const Customer &before, const Customer &after,
                         const std::string &id, std::int64_t atS);

/// One contact of the phone book, as an item of `state_sync`.
json::object contactItem(const Customer &customer, std::int64_t atS);

/// One past conversation, as an item of `threads`, with the messages from `first` to before `end`.
json::object threadItem(const Number &number, const Chat &chat, std::size_t first, std::size_t end);

/// The whole body around one value: `{"object":…,"entry":[…]}`. `timeS` 0: the entry has no time.
json::value webhookBody(const std::string &wabaId, std::string_view field, json::object value,
                        std::int64_t timeS);

} // namespace shoptalk::sandbox
