// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/interactivecontent.h"

#include <QList>

namespace shoptalk {

/// A field of an interactive message.
enum class InteractiveField {
    Header,
    Body,
    Footer,
    OpeningButton, ///< What opens the list or the link.
    Url,
    SectionTitle,
    Choice, ///< The title of a button or of a row.
    Description,
    Choices ///< All buttons or rows together.
};

enum class InteractiveProblem {
    Empty,
    TooLong,
    TooMany,
    Repeated, ///< Another choice has the same title.
    NoWebAddress ///< It does not begin with https:// or http://, or names no host.
};

/// Why an interactive message can't be sent as it is.
struct InteractiveFinding {
    InteractiveField field = InteractiveField::Body;
    InteractiveProblem problem = InteractiveProblem::Empty;
    int section = 0; ///< Of SectionTitle, Choice and Description.
    int choice = 0; ///< Of Choice and Description, in its section.
    qsizetype count = 0; ///< For TooLong and TooMany: the number in the message …
    qsizetype limit = 0; ///< … and what WhatsApp allows.

    friend bool operator==(const InteractiveFinding &, const InteractiveFinding &) = default;
};

/// Everything that WhatsApp would refuse, in the order of the form: header, body, footer, then the rest.
/// Empty if it can be sent. For buttons, lists, links and requests for a location. Source: Cloud API,
/// interactive messages (limits as in contentlimits.h; titles of buttons are unique, the title of a section
/// is required if there are several).
QList<InteractiveFinding> interactiveFindings(const InteractiveContent &content);

} // namespace shoptalk
