// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/mediaparts.h"

namespace shoptalk::sandbox {

namespace {

std::optional<GraphError> check(const json::object &message, const SendContext &context)
{
    return checkMediaMessage(message, "video", context);
}

} // namespace

extern const ContentKind videoKind{"video", check, receivedMedia, captionOf, nullptr};

} // namespace shoptalk::sandbox
