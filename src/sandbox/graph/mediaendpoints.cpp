// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/mediaendpoints.h"

#include "crypto/bytes.h"
#include "sandbox/content/mediaparts.h"
#include "sandbox/graph/access.h"

namespace shoptalk::sandbox {

namespace {

/// The type that the form or the part names. Meta's examples name some by the file extension: "ogg".
std::string typeOf(const GraphCall &call)
{
    std::string type = call.text("type");
    if (type.empty())
        type = call.upload->type;
    return type.find('/') == std::string::npos ? mediaTypeOf("." + type) : type;
}

} // namespace

std::vector<GraphEndpoint> MediaEndpoints::endpoints()
{
    const auto isMedia = [this](const std::string &id) {
        return m_platform.media.find(id, m_platform.timeline.nowS()) != nullptr;
    };
    return {{"POST", "/{id}/media", [this](const GraphCall &call) { return upload(call); }},
            {"GET", "/{id}", [this](const GraphCall &call) { return lookUp(call); }, TokenRule::Required,
             isMedia},
            {"DELETE", "/{id}", [this](const GraphCall &call) { return remove(call); }, TokenRule::Required,
             isMedia}};
}

GraphAnswer MediaEndpoints::upload(const GraphCall &call)
{
    if (const auto refused = checkMessaging(m_platform, call, m_platform.scenario.wabaOfNumber(call.id())))
        return tl::unexpected(*refused);
    if (call.text("messaging_product") != "whatsapp")
        return tl::unexpected(invalidParameter("The parameter messaging_product is required."));
    if (!call.upload)
        return tl::unexpected(invalidParameter("The parameter file is required."));
    const std::string type = typeOf(call);
    if (const auto refused = checkMediaFile(type, call.upload->content))
        return tl::unexpected(*refused);
    if (m_platform.faults.strike("media_upload_refused"))
        return tl::unexpected(
            messagingError(131053, "Media upload error", "The file could not be processed."));
    const std::int64_t expiresAtS = m_platform.timeline.nowS() + MediaStore::uploadedLifeS;
    json::object answer;
    answer["id"] = m_platform.media.add(call.id(), mediaContent(type, call.upload->content), expiresAtS).id;
    return answer;
}

tl::expected<const MediaFile *, GraphError> MediaEndpoints::fileOf(const GraphCall &call) const
{
    const MediaFile *file = m_platform.media.find(call.id(), m_platform.timeline.nowS());
    const std::string number = call.text("phone_number_id");
    const bool isOfAnother = !number.empty() && number != file->phoneNumberId;
    if (isOfAnother || m_platform.faults.strike("media_gone"))
        return tl::unexpected(unknownObject(call.method, call.id()));
    const Waba *waba = m_platform.scenario.wabaOfNumber(file->phoneNumberId);
    if (const auto refused = checkMessaging(m_platform, call, waba))
        return tl::unexpected(*refused);
    return file;
}

GraphAnswer MediaEndpoints::lookUp(const GraphCall &call)
{
    const auto file = fileOf(call);
    if (!file)
        return tl::unexpected(file.error());
    const MediaContent &content = *(*file)->content;
    std::string hash = content.sha256;
    if (m_platform.faults.strike("media_wrong_hash"))
        hash = mediaContent({}, content.bytes + "!")->sha256;
    json::object answer = {{"messaging_product", "whatsapp"}};
    answer["url"] = downloadAddress(m_platform, call.baseUrl, **file);
    answer["mime_type"] = content.type;
    answer["sha256"] = crypto::toHex(crypto::asBytes(hash));
    answer["file_size"] = std::to_string(content.bytes.size()); // Text, as in Meta's examples.
    answer["id"] = (*file)->id;
    return answer;
}

GraphAnswer MediaEndpoints::remove(const GraphCall &call)
{
    const auto file = fileOf(call);
    if (!file)
        return tl::unexpected(file.error());
    m_platform.media.remove((*file)->id);
    return success();
}

} // namespace shoptalk::sandbox
