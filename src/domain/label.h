// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// A label that staff give to conversations.
struct Label {
    LabelId id;
    QString name;
    /// For how many days the messages of conversations with this label are kept; 0: for ever; nothing: as
    /// long as all others.
    std::optional<int> retentionDays;

    friend bool operator==(const Label &, const Label &) = default;
};

} // namespace shoptalk
