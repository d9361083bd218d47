// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/content/contentkind.h"

#include <span>

namespace shoptalk::sandbox {

/// What the Graph API accepts for one kind of media. Source: Cloud API, media, supported types.
struct MediaRule {
    std::string_view kind; ///< "image"
    std::span<const std::string_view> types; ///< MIME types.
    std::size_t maxBytes = 0;
    bool hasCaption = false;
    bool hasFileName = false;
};

/// The rule for a kind ("image", "video", "audio", "document", "sticker"), or null.
const MediaRule *mediaRuleOf(std::string_view kind);
/// The same for a file in a header, which has no caption.
MediaRule withoutCaption(MediaRule rule);
/// The rule by which an uploaded file of this type is checked, or null if the type is not supported.
const MediaRule *mediaRuleForType(std::string_view type);
/// Nothing if the platform accepts a file of this type and content. Errors: 100, 131053.
std::optional<GraphError> checkMediaFile(std::string_view type, std::string_view bytes);

/// Nothing if `media`, the object of a kind of media, names a file that can be sent. `place` is its path.
/// Errors: 100, 131008, 131009, 131053.
std::optional<GraphError> checkMedia(const json::object &media, const MediaRule &rule,
                                     const std::string &place, const SendContext &context);
/// The same for the object of a message under the kind's own name.
std::optional<GraphError> checkMediaMessage(const json::object &message, std::string_view kind,
                                            const SendContext &context);

/// A customer's media in the form of a webhook. In a scenario `file` names a file next to it; here it becomes
/// `id`, `mime_type`, `sha256` and `url`. Media that already have an id stay unchanged.
WebhookItem receivedMedia(const json::object &says, const CustomerContext &context);
/// The address at which the file can be downloaded for five minutes. `base` is the sandbox's own address, as
/// the caller knows it.
std::string downloadAddress(Platform &platform, const std::string &base, const MediaFile &file);

std::string captionOf(const json::object &media);

} // namespace shoptalk::sandbox
