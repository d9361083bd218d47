// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/mediaparts.h"

namespace shoptalk::sandbox {

namespace {

std::optional<GraphError> check(const json::object &message, const SendContext &context)
{
    return checkMediaMessage(message, "image", context);
}

} // namespace

extern const ContentKind imageKind{"image", check, receivedMedia, captionOf, nullptr};

} // namespace shoptalk::sandbox
