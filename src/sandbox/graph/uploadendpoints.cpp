// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/uploadendpoints.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace shoptalk::sandbox {

namespace {

constexpr std::array<std::string_view, 5> types = {"application/pdf", "image/jpeg", "image/jpg", "image/png",
                                                   "video/mp4"};
constexpr std::size_t maxFile = 100UL * 1024 * 1024;

std::optional<std::size_t> byteCountIn(std::string_view text)
{
    std::size_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = problem == std::errc() && end == text.data() + text.size();
    return isNumber ? std::optional(number) : std::nullopt;
}

/// An error in the form of the upload service. Sources: resumable uploads, and reports of its clients.
GraphError transferError(unsigned status, std::string_view type, std::string_view message)
{
    GraphError error{status, 0, {}, std::string(message), std::string(type)};
    error.transient = true;
    error.ofTransfer = true;
    return error;
}

} // namespace

std::vector<GraphEndpoint> UploadEndpoints::endpoints()
{
    return {{"POST", "/{id}/uploads", [this](const GraphCall &call) { return begin(call); }},
            {"POST", "/upload:{id}", [this](const GraphCall &call) { return take(call); }},
            {"GET", "/upload:{id}", [this](const GraphCall &call) { return state(call); }}};
}

GraphAnswer UploadEndpoints::begin(const GraphCall &call)
{
    if (call.id() != m_platform.scenario.app.id)
        return tl::unexpected(unknownObject(call.method, call.id()));
    if (m_platform.faults.strike("upload_forbidden"))
        return tl::unexpected(
            GraphError{403, 10, {}, "(#10) Application does not have permission for this action"});
    const std::string type = call.text("file_type");
    if (std::ranges::find(types, type) == types.end())
        return tl::unexpected(invalidParameter("Param file_type must be one of {application/pdf, image/jpeg, "
                                               "image/jpg, image/png, video/mp4}."));
    const auto length = byteCountIn(call.text("file_length"));
    if (!length || *length == 0 || *length > maxFile)
        return tl::unexpected(invalidParameter("Param file_length must be a number of bytes of a file."));
    const Upload &upload = m_platform.uploads.begin(type, *length, m_platform.timeline.nowS());
    json::object answer;
    answer["id"] = upload.id + "?sig=" + upload.signature;
    return answer;
}

GraphAnswer UploadEndpoints::take(const GraphCall &call)
{
    Upload *upload =
        m_platform.uploads.find(call.path.substr(1), call.text("sig"), m_platform.timeline.nowS());
    if (upload == nullptr)
        return tl::unexpected(unknownObject(call.method, call.path.substr(1)));
    const auto offset = byteCountIn(call.text("file_offset"));
    if (offset != upload->bytes.size())
        return tl::unexpected(transferError(412, "OffsetInvalidError", "Request starting offset is invalid"));
    const GraphError partial =
        transferError(400, "PartialRequestError", "Partial request (did not match length of file)");
    if (call.file.size() > upload->length - upload->bytes.size())
        return tl::unexpected(partial);
    GraphError cut = partial;
    cut.dropped = true;
    if (m_platform.faults.strike("upload_interrupted")) {
        m_platform.uploads.append(*upload, std::string_view(call.file).substr(0, call.file.size() / 2));
        return tl::unexpected(cut);
    }
    m_platform.uploads.append(*upload, call.file);
    if (m_platform.faults.strike("upload_answer_lost"))
        return tl::unexpected(cut);
    if (!upload->isWhole())
        return tl::unexpected(partial);
    json::object answer;
    answer["h"] = upload->handle;
    return answer;
}

GraphAnswer UploadEndpoints::state(const GraphCall &call)
{
    const std::string_view id = std::string_view(call.path).substr(1);
    const Upload *upload = m_platform.uploads.find(id, call.text("sig"), m_platform.timeline.nowS());
    if (upload == nullptr)
        return tl::unexpected(unknownObject(call.method, id));
    json::object answer;
    answer["id"] = upload->id + "?sig=" + upload->signature;
    answer["file_offset"] = upload->bytes.size();
    return answer;
}

} // namespace shoptalk::sandbox
