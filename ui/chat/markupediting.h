// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/formattedtext.h"

#include <QList>
#include <QString>

namespace shoptalk {

/// A change of a text that is being written.
struct TextChange {
    struct Step {
        int at = 0;
        int removed = 0;
        QString inserted;

        friend bool operator==(const Step &, const Step &) = default;
    };
    QList<Step> steps; ///< From the end of the text to its beginning, so that each is right when it is made.
    int from = 0; ///< The selection afterwards.
    int to = 0;
};

/// Puts WhatsApp's formatting characters around the selection [from, to), or removes them if all of it has
/// them. Without a selection this concerns the word at the cursor. WhatsApp formats no text across lines, so
/// each selected line gets its own characters; code has one pair of ``` instead.
TextChange toggledMarkup(const QString &text, int from, int to, Markup kind);

} // namespace shoptalk
