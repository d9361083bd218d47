// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QDateTime>

namespace shoptalk {

/// The messages that one deletion removed from a conversation, which can be restored until they are purged. A
/// conversation may be deleted several times, each time with the messages that arrived since.
struct DeletedConversation {
    ConversationId conversation;
    PhoneNumberId phoneNumber;
    Customer customer;
    QDateTime at; ///< UTC, whole seconds.
    int messages = 0;

    friend bool operator==(const DeletedConversation &, const DeletedConversation &) = default;
};

} // namespace shoptalk
