// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// What staff mark conversations with.
struct Label {
    LabelId id;
    QString name;
    /// Days that messages of conversations with it are kept; 0: for ever; nothing: as long as all others.
    std::optional<int> retentionDays;

    friend bool operator==(const Label &, const Label &) = default;
};

} // namespace shoptalk
