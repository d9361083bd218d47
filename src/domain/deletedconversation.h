// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QDateTime>

namespace shoptalk {

/// What one deletion took away of a conversation, and what can be brought back until it is purged. One
/// conversation may have been deleted several times, each time with what had come meanwhile.
struct DeletedConversation {
    ConversationId conversation;
    PhoneNumberId phoneNumber;
    Customer customer;
    QDateTime at; ///< UTC, whole seconds.
    int messages = 0;

    friend bool operator==(const DeletedConversation &, const DeletedConversation &) = default;
};

} // namespace shoptalk
