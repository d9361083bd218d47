// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

/// What is known from a conversation about its customer.
struct CustomerRecord {
    QDateTime firstMessageAt; ///< UTC; invalid without messages.
    int received = 0; ///< Messages from the customer.
    int sent = 0;
    bool isMarketingStopped = false; ///< The customer asked for no more marketing messages.
    QList<Message> notes; ///< Internal notes, newest first.
    QList<Message> files; ///< Pictures, videos, sounds and documents, newest first.
    QList<Message> orders; ///< Newest first.
    QList<Message> starred; ///< Messages with a star, newest first.

    friend bool operator==(const CustomerRecord &, const CustomerRecord &) = default;
};

} // namespace shoptalk
