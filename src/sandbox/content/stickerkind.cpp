// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/mediaparts.h"

namespace shoptalk::sandbox {

namespace {

std::optional<GraphError> check(const json::object &message, const SendContext &context)
{
    return checkMediaMessage(message, "sticker", context);
}

} // namespace

extern const ContentKind stickerKind{"sticker", check, receivedMedia, nullptr, nullptr};

} // namespace shoptalk::sandbox
