// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace shoptalk {

/// The delivery states of an outbound message, in order of progress. The numbers are stored: append only.
enum class Delivery {
    Queued = 0, ///< Stored, not yet taken by Meta.
    Uncertain = 1, ///< Sent, but the answer was lost: only a status webhook or the person can decide.
    Sent = 2, ///< Meta accepted it and gave a wamid.
    Delivered = 3,
    Read = 4,
    Played = 5, ///< Voice messages only.
    Failed = 6 ///< Refused; it can follow every state before Delivered.
};

/// True if `next` is news after `current`: webhooks come late, twice and out of order.
/// Source: Cloud API, message status webhooks.
bool advances(Delivery current, Delivery next) noexcept;

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::Delivery)
