// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/mediaparts.h"

#include "crypto/bytes.h"
#include "sandbox/content/fieldchecks.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/model/animatedwebp.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t kilobyte = 1024;
constexpr std::size_t megabyte = 1024 * kilobyte;
constexpr std::size_t maxCaption = 1024;
constexpr std::size_t maxFileName = 240;
constexpr std::size_t maxStillSticker = 100 * kilobyte;

constexpr std::array<std::string_view, 2> imageTypes = {"image/jpeg", "image/png"};
constexpr std::array<std::string_view, 2> videoTypes = {"video/mp4", "video/3gpp"};
constexpr std::array<std::string_view, 5> audioTypes = {"audio/aac", "audio/amr", "audio/mpeg", "audio/mp4",
                                                        "audio/ogg"};
constexpr std::array<std::string_view, 1> stickerTypes = {"image/webp"};
constexpr std::array<std::string_view, 8> documentTypes = {
    "text/plain",
    "application/pdf",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation"};

constexpr std::array rules = {
    MediaRule{"image", imageTypes, 5 * megabyte, true, false},
    MediaRule{"video", videoTypes, 16 * megabyte, true, false},
    MediaRule{"audio", audioTypes, 16 * megabyte, false, false},
    MediaRule{"sticker", stickerTypes, 500 * kilobyte, false, false},
    MediaRule{"document", documentTypes, 100 * megabyte, true, true},
};

/// The bytes with which a file of a type begins; files of other types are not checked.
struct Signature {
    std::string_view type;
    std::size_t offset;
    std::string_view bytes;
};

constexpr std::array signatures = {
    Signature{"image/jpeg", 0, "\xFF\xD8\xFF"}, Signature{"image/png", 0, "\x89PNG\r\n\x1A\n"},
    Signature{"image/webp", 8, "WEBP"},         Signature{"audio/ogg", 0, "OggS"},
    Signature{"audio/amr", 0, "#!AMR"},         Signature{"audio/mp4", 4, "ftyp"},
    Signature{"video/mp4", 4, "ftyp"},          Signature{"video/3gpp", 4, "ftyp"},
    Signature{"application/pdf", 0, "%PDF-"},
};

/// Without parameters: "audio/ogg" of "audio/ogg; codecs=opus".
std::string_view plainType(std::string_view type)
{
    return type.substr(0, type.find(';'));
}

GraphError uploadError(std::string_view details)
{
    return messagingError(131053, "Media upload error", details);
}

bool looksLike(std::string_view type, std::string_view bytes)
{
    return std::ranges::all_of(signatures, [&](const Signature &known) {
        return known.type != type
            || bytes.substr(std::min(known.offset, bytes.size())).starts_with(known.bytes);
    });
}

std::optional<GraphError> checkStoredFile(const json::object &media, const MediaRule &rule,
                                          const std::string &place, const SendContext &context)
{
    const std::string id = textIn(media, "id");
    const MediaFile *file = context.platform.media.find(id, context.platform.timeline.nowS());
    if (file == nullptr || file->phoneNumberId != context.number.id)
        return messagingError(131009, "Parameter value is not valid",
                              place + ".id: there is no media with the id " + id + ".");
    // A file of any supported type can be sent as a document.
    const bool isTaken = rule.kind == "document"
        ? mediaRuleForType(file->content->type) != nullptr
        : std::ranges::find(rule.types, plainType(file->content->type)) != rule.types.end();
    if (!isTaken)
        return uploadError("The type " + file->content->type + " cannot be sent as " + std::string(rule.kind)
                           + ".");
    const json::value *voice = media.if_contains("voice");
    const bool isVoice = voice != nullptr && voice->is_bool() && voice->get_bool();
    if (isVoice && plainType(file->content->type) != "audio/ogg")
        return uploadError("A voice message has to be an OGG file with the OPUS codec.");
    return {};
}

/// Meta fetches a linked file with https alone.
void checkLink(FieldChecks &checks, const json::object &media, const std::string &place)
{
    checks.webAddress(media, "link", place);
    if (!textIn(media, "link").starts_with("https://"))
        checks.invalid(place + ".link", "must be an https address");
}

} // namespace

const MediaRule *mediaRuleOf(std::string_view kind)
{
    const auto found = std::ranges::find(rules, kind, &MediaRule::kind);
    return found != rules.end() ? &*found : nullptr;
}

MediaRule withoutCaption(MediaRule rule)
{
    rule.hasCaption = false;
    return rule;
}

const MediaRule *mediaRuleForType(std::string_view type)
{
    const auto found = std::ranges::find_if(rules, [&](const MediaRule &rule) {
        return std::ranges::find(rule.types, plainType(type)) != rule.types.end();
    });
    return found != rules.end() ? &*found : nullptr;
}

std::optional<GraphError> checkMediaFile(std::string_view type, std::string_view bytes)
{
    const MediaRule *rule = mediaRuleForType(type);
    if (rule == nullptr)
        return invalidParameter("Param file must be a file with one of the supported types; got "
                                + std::string(type) + ".");
    if (bytes.empty())
        return invalidParameter("The parameter file is required.");
    if (!looksLike(plainType(type), bytes))
        return uploadError("The file is not of the type " + std::string(type) + ".");
    const bool isStillSticker = rule->kind == "sticker" && !isAnimatedWebp(bytes);
    const std::size_t maxBytes = isStillSticker ? maxStillSticker : rule->maxBytes;
    if (bytes.size() > maxBytes)
        return uploadError("The file has " + std::to_string(bytes.size()) + " bytes; "
                           + std::string(rule->kind) + " files may have " + std::to_string(maxBytes) + ".");
    return {};
}

std::optional<GraphError> checkMedia(const json::object &media, const MediaRule &rule,
                                     const std::string &place, const SendContext &context)
{
    FieldChecks checks;
    for (const std::string_view key : {"caption", "filename", "voice"}) {
        const bool isAllowed = key == "caption" ? rule.hasCaption
            : key == "filename"                 ? rule.hasFileName
                                                : rule.kind == "audio";
        if (!isAllowed && media.contains(key))
            checks.refuse(
                invalidParameter("Unexpected key \"" + std::string(key) + "\" on param \"" + place + "\"."));
    }
    if (lengthOf(textIn(media, "caption")) > maxCaption)
        checks.refuse(
            invalidParameter("Param " + place + "['caption'] must be at most 1024 characters long."));
    checks.optionalText(media, "filename", place, {1, maxFileName});
    const bool hasId = media.contains("id");
    if (hasId == media.contains("link"))
        checks.refuse(invalidParameter("Param " + place + " must have either id or link."));
    else if (hasId)
        checks.add(checkStoredFile(media, rule, place, context));
    else
        checkLink(checks, media, place);
    return checks.problem();
}

std::optional<GraphError> checkMediaMessage(const json::object &message, std::string_view kind,
                                            const SendContext &context)
{
    FieldChecks checks;
    const json::object &media = checks.object(message, kind, {});
    if (checks.isFine())
        checks.add(checkMedia(media, *mediaRuleOf(kind), std::string(kind), context));
    return checks.problem();
}

WebhookItem receivedMedia(const json::object &says, const CustomerContext &context)
{
    json::object item = says;
    const std::string kind = textIn(says, "type");
    const json::object *written = objectIn(says, kind);
    if (written == nullptr)
        return tl::unexpected("the object " + kind + " is missing");
    if (!written->contains("file"))
        return item;
    Platform &platform = context.platform;
    const std::string path = platform.scenario.folder + "/" + textIn(*written, "file");
    const auto content = platform.media.fromDisk(path);
    if (content == nullptr)
        return tl::unexpected("the file " + textIn(*written, "file") + " cannot be read");
    const std::int64_t expiresAtS = platform.timeline.nowS() + MediaStore::receivedLifeS;
    const MediaFile &file = platform.media.add(context.chat.phoneNumberId, content, expiresAtS);
    json::object media = *written;
    media.erase("file");
    media["id"] = file.id;
    if (!media.contains("mime_type"))
        media["mime_type"] = content->type;
    media["sha256"] = crypto::toBase64(crypto::asBytes(content->sha256));
    media["url"] = downloadAddress(platform, platform.address, file);
    item[kind] = std::move(media);
    return item;
}

std::string downloadAddress(Platform &platform, const std::string &base, const MediaFile &file)
{
    return base + "/media-files/" + platform.media.newLink(file.id, platform.timeline.nowS());
}

std::string captionOf(const json::object &media)
{
    return textIn(media, "caption");
}

} // namespace shoptalk::sandbox
