// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/messagecontent.h"

namespace shoptalk {

/// The file of a message: of a picture, a video or a document itself, or of the header of a template or of a
/// message with buttons. Null if there is none.
const MediaContent *fileOf(const MessageContent &content);

} // namespace shoptalk
