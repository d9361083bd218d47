// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QString>

namespace shoptalk {

/// Our own id of a saved reply, a UUID.
using SavedReplyId = Identifier<struct SavedReplyTag>;

/// A text that staff use again and again. The text may have placeholders.
struct SavedReply {
    SavedReplyId id;
    QString name; ///< What is typed after "/" to find it.
    QString text;

    friend bool operator==(const SavedReply &, const SavedReply &) = default;
};

/// The values of the placeholders; empty if not known.
struct ReplyFacts {
    QString customerName; ///< {name}
    QString customerNumber; ///< {number}
    QString me; ///< {me}, the person at this computer.
};

/// The text with its placeholders filled in. One whose value is not known disappears with the space before
/// it; what is no placeholder stays.
QString filledReply(const QString &text, const ReplyFacts &facts);

} // namespace shoptalk
