// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/content/contentbuilder.h"

namespace shoptalk {

/// What a picture or video shows of itself in an album; its place is still to be set.
ContentBuilder::Tile mediaTile(const Message &message, const MediaState &state);

/// What can be done with a file beside a click on it, for the bubble's menu.
void addFileMenu(const Message &message, const MediaState &state, ContentBuilder &builder);

} // namespace shoptalk
