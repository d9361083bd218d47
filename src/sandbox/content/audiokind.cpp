// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/mediaparts.h"

namespace shoptalk::sandbox {

namespace {

bool isVoice(const json::object &audio)
{
    const json::value *voice = audio.if_contains("voice");
    return voice != nullptr && voice->is_bool() && voice->get_bool();
}

std::optional<GraphError> check(const json::object &message, const SendContext &context)
{
    return checkMediaMessage(message, "audio", context);
}

/// Voice messages name their codec, as at Meta.
WebhookItem received(const json::object &says, const CustomerContext &context)
{
    WebhookItem item = receivedMedia(says, context);
    if (!item)
        return item;
    json::object &audio = item->at("audio").as_object();
    if (isVoice(audio) && textIn(audio, "mime_type") == "audio/ogg")
        audio["mime_type"] = "audio/ogg; codecs=opus";
    if (!audio.contains("voice"))
        audio["voice"] = false;
    return item;
}

StatusReach reachOf(const json::object &audio)
{
    return isVoice(audio) ? StatusReach::Played : StatusReach::Read;
}

} // namespace

extern const ContentKind audioKind{"audio", check, received, nullptr, reachOf};

} // namespace shoptalk::sandbox
