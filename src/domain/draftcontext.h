// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QString>

namespace shoptalk {

/// What belongs to the draft of a conversation besides its text.
struct DraftContext {
    Wamid answers; ///< The message that the text answers; empty if it answers none.
    /// A failed message whose text is being changed; empty if none is. The draft's text waits meanwhile.
    MessageId edited;
    QString editedText; ///< The text of `edited` as far as it was changed.

    friend bool operator==(const DraftContext &, const DraftContext &) = default;
};

} // namespace shoptalk
