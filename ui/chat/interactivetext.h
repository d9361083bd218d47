// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interactivechecks.h"

#include <QCoreApplication>
#include <QString>

namespace shoptalk {

/// The sentences about messages with something to tap.
class InteractiveText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::InteractiveText)
public:
    /// "Reply buttons", "List to choose from", …
    static QString nameOf(InteractiveKind kind);
    /// Why it can't be sent, and what to do.
    static QString describe(const InteractiveFinding &finding, InteractiveKind kind);
    /// One line for the menu of what was sent before: the kind and the beginning of the text.
    static QString summary(const InteractiveContent &content);

private:
    static QString describeMissing(InteractiveField field, InteractiveKind kind);
};

} // namespace shoptalk
