// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/message.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace shoptalk {

/// The kinds of changes to a message after it was written. The numbers are stored: append only.
enum class AmendmentKind {
    Edit = 0, ///< By its writer.
    Revoke = 1, ///< Deleted for everyone by its writer.
    Reaction = 2 ///< By either side.
};

/// A change of an earlier message. The change may arrive before the message.
/// Source: webhooks, `edit`, `revoke` and `reaction` in `messages`, `smb_message_echoes` and `history`.
struct Amendment {
    AmendmentKind kind = AmendmentKind::Edit;
    Wamid target; ///< The message that it changes.
    Direction from = Direction::Inbound; ///< The side that made the change.
    MessageAuthor author; ///< Inbound, in a group chat: who made it. Empty in all other conversations.
    QString text; ///< Edit: the new text. Reaction: the emoji; empty: it was withdrawn.
    QDateTime at; ///< UTC
    QByteArray raw; ///< The item as Meta sent it (JSON).

    friend bool operator==(const Amendment &, const Amendment &) = default;
};

} // namespace shoptalk
