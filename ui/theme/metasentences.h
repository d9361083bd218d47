// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metasentence.h"

#include <QString>

namespace shoptalk {

/// Where a sentence is read, because the next step differs.
enum class MetaContext {
    Sending, ///< Under a message that did not go out.
    SetUp, ///< In the wizard.
    Settings ///< On a page of the settings.
};

/// What staff are told about one of Meta's errors, and what to do next: translated, never empty.
/// Adding a code: docs/adding-a-meta-error.md.
QString metaSentence(MetaSentence sentence, MetaContext context);

/// The headline of the sentence in the wizard; empty where the wizard has one of its own for the kind of
/// error.
QString metaTitle(MetaSentence sentence);

} // namespace shoptalk
