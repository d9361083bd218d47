// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/message.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace shoptalk {

/// What may happen to a message after it was written. The numbers are stored: append only.
enum class AmendmentKind {
    Edit = 0, ///< By who wrote it.
    Revoke = 1, ///< Deleted for everyone, by who wrote it.
    Reaction = 2 ///< By either side.
};

/// A change of a message that was written before; the message may come later than this.
/// Source: webhooks, `edit`, `revoke` and `reaction` in `messages`, `smb_message_echoes` and `history`.
struct Amendment {
    AmendmentKind kind = AmendmentKind::Edit;
    Wamid target; ///< The message that it changes.
    Direction from = Direction::Inbound; ///< Who did it.
    QString text; ///< Edit: what the message says now. Reaction: the emoji; empty: it was taken back.
    QDateTime at; ///< UTC
    QByteArray raw; ///< The item as Meta sent it (JSON).

    friend bool operator==(const Amendment &, const Amendment &) = default;
};

} // namespace shoptalk
