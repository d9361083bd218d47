// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// The forms in which something is put together in a conversation. Stored, so the numbers stay.
enum class SheetKind {
    None = 0,
    Files = 1, ///< Files with a caption.
    Location = 2,
    Contacts = 3,
    Interactive = 4, ///< Buttons or a list.
    Caption = 5, ///< Of a file that was not sent.
    Template = 6,
    Note = 7 ///< For the team only.
};

/// Which form of a conversation is meant: there is one of each kind, and one for each message that is
/// changed.
struct SheetKey {
    SheetKind kind = SheetKind::None;
    MessageId message = {}; ///< The failed message or the note that is being changed; empty for a new one.
    int place = 0; ///< Above 0 if there is more than one, such as of two customers who turned out to be one.

    friend bool operator==(const SheetKey &, const SheetKey &) = default;
};

/// What was filled in in a form of a conversation and neither sent nor discarded.
struct SheetDraft {
    SheetKey key;
    QJsonObject content; ///< Written and read by the form alone.
    QStringList copies; ///< The files among the copies of outgoing files that it needs.

    friend bool operator==(const SheetDraft &, const SheetDraft &) = default;
};

} // namespace shoptalk
