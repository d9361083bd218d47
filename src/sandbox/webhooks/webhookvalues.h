// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/chats.h"
#include "sandbox/model/scenario.h"

#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// `messaging_product` and `metadata`: how every value of a number's webhook begins.
json::object valueFor(const Number &number);

/// A customer's message as a `messages` value. `item` is the kind with its own object:
/// `{"type":"text","text":{"body":"…"}}`. Source: webhooks of the field messages.
json::object messageValue(const Number &number, const Customer &customer, const ChatMessage &message,
                          const json::object &item);

/// The status of a message of the business, as a `messages` value. `status` is sent, delivered, read or
/// played.
json::object statusValue(const Number &number, const Chat &chat, const ChatMessage &message,
                         std::string_view status, std::int64_t atS);

/// A message of the business that could not be delivered, with its error.
json::object failureValue(const Number &number, const Customer &customer, const ChatMessage &message,
                          int code, std::int64_t atS);

/// A customer's choice against marketing ("stop") or for it ("resume"), as a `user_preferences` value.
json::object preferenceValue(const Number &number, const Customer &customer, std::string_view value,
                             std::int64_t atS);

/// A message that the business wrote in its phone app, as an `smb_message_echoes` value.
json::object echoValue(const Number &number, const Customer &customer, const ChatMessage &message,
                       const json::object &item);

/// A system notice that the customer has another number, or only another user id. Source: webhooks, system
/// messages.
json::object changeValue(const Number &number, const Customer &before, const Customer &after,
                         const std::string &id, std::int64_t atS);

/// A call by a customer.
struct CustomerCall {
    std::string id;
    std::int64_t begunAtS = 0;
    std::int64_t talkedS = 0; ///< 0: nobody answered.
};
/// The beginning and the end of a call, as `calls` values. Source: webhooks of the field calls.
json::object callBegunValue(const Number &number, const Customer &customer, const CustomerCall &call);
json::object callEndedValue(const Number &number, const Customer &customer, const CustomerCall &call,
                            std::int64_t atS);

/// One contact of the phone book, as an item of `state_sync`.
json::object contactItem(const Customer &customer, std::int64_t atS);

/// One past conversation, as an item of `threads`, with the messages from `first` to before `end`.
json::object threadItem(const Number &number, const Chat &chat, std::size_t first, std::size_t end);

/// The content of a past message that was a media_placeholder, as a `history` value. `item` is the kind with
/// its own object.
json::object historyMediaValue(const Number &number, const Customer &customer, const ChatMessage &message,
                               const json::object &item);

/// The whole body around one value: `{"object":…,"entry":[…]}`. `timeS` 0: the entry has no time.
json::value webhookBody(const std::string &wabaId, std::string_view field, json::object value,
                        std::int64_t timeS);

} // namespace shoptalk::sandbox
