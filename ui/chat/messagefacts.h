// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overdue.h"

class QModelIndex;

namespace shoptalk {

/// What the chat knows of a message besides what is stored with it.
struct MessageFacts {
    bool isStarred = false; ///< Staff put a star on it.
    bool isSending = false; ///< It is being uploaded or sent at this moment.
    bool followsUncertain = false; ///< It is not known whether the message before it was sent.
    Overdue overdue = Overdue::Nothing; ///< Meta accepted it and has not said what became of it.
};

/// The facts of a row of MessageListModel, or of a proxy over it.
MessageFacts factsOf(const QModelIndex &index);

} // namespace shoptalk
