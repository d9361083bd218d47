// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/broadcast.h"

#include <QDateTime>
#include <QString>

namespace shoptalk {

/// A broadcast that was deleted with its report, or a draft of one, which can be restored until it is purged.
struct DeletedBroadcast {
    BroadcastId id;
    QString name;
    bool isDraft = false;
    int people = 0; ///< How many are on its list; a draft has none.
    QDateTime at; ///< UTC, whole seconds.

    friend bool operator==(const DeletedBroadcast &, const DeletedBroadcast &) = default;
};

} // namespace shoptalk
