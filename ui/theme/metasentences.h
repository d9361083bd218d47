// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metasentence.h"

#include <QDateTime>
#include <QString>

namespace shoptalk {

/// Where a sentence is shown. The next step differs by place.
enum class MetaContext {
    Sending, ///< Below a message that was not sent.
    SetUp, ///< In the set-up.
    Settings ///< On a page of the settings.
};

/// Explains one of Meta's errors to staff and says what to do next. Translated, never empty.
/// Adding a code: docs/adding-a-meta-error.md.
QString metaSentence(MetaSentence sentence, MetaContext context);
/// "It works again from 14:35.", behind such a sentence. `at` is in UTC; empty if it is invalid.
QString worksAgainText(const QDateTime &at);

/// The headline of the sentence in the set-up. Empty if the set-up uses its own headline for the kind of
/// error.
QString metaTitle(MetaSentence sentence);

} // namespace shoptalk
