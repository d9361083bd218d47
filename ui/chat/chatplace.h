// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// What becomes of the open sheets when a draft is stored, and with it what is written in them. `Close` is
/// for before their windows are closed: the next pane offers to continue with them.
enum class OpenSheets { Stay, Close };

/// Where a person is in a conversation, for a pane that is created again.
struct ChatPlace {
    std::optional<QString> written; ///< In the composer, perhaps not stored yet; nullopt: the stored draft.
    std::optional<Message> answered; ///< The message that is being answered.
    MessageId top; ///< The first message on the screen; empty at the end of the conversation.
    int topAt = 0; ///< Where it begins, in pixels of the view.
};

} // namespace shoptalk
