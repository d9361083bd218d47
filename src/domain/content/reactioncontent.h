// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// Source: Cloud API, reaction messages.
struct ReactionContent {
    static constexpr const char *name = "reaction";
    Wamid target; ///< The message that it belongs to.
    QString emoji; ///< Empty: the reaction was removed.

    static constexpr auto fields()
    {
        return std::tuple(storedField("target", &ReactionContent::target),
                          storedField("emoji", &ReactionContent::emoji));
    }
    QString plainText() const { return emoji; }
    MessageKind messageKind() const { return MessageKind::Reaction; }
    friend bool operator==(const ReactionContent &, const ReactionContent &) = default;
};

} // namespace shoptalk
