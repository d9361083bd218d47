// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/groupsettings.h"

#include "sandbox/model/imagesize.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxGroupSubject = 128;
constexpr std::size_t maxGroupDescription = 2048;
constexpr std::size_t maxGroupPicture = 5UL * 1024 * 1024;
constexpr std::uint32_t minGroupPictureSide = 192; // pixels

std::string withoutOuterBlanks(const std::string &text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<GraphError> checkGroupText(const GraphCall &call, std::string_view name, std::size_t maxLength)
{
    if (call.has(name) && !call.parameters.at(name).is_string())
        return invalidParameter("Param " + std::string(name) + " must be a string.");
    if (lengthOf(withoutOuterBlanks(call.text(name))) > maxLength)
        return invalidParameter("Param " + std::string(name) + " must be at most " + std::to_string(maxLength)
                                + " characters long.");
    return {};
}

std::optional<GraphError> checkGroupTexts(const GraphCall &call)
{
    if (const auto refused = checkGroupText(call, "subject", maxGroupSubject))
        return refused;
    return checkGroupText(call, "description", maxGroupDescription);
}

tl::expected<ProfilePicture, GraphError> groupPictureIn(const FormPart &file)
{
    const auto size = imageSizeOf(file.content);
    if (!size || !file.content.starts_with("\xff\xd8"))
        return tl::unexpected(invalidParameter("Param profile_picture_file must be a JPEG file."));
    if (file.content.size() > maxGroupPicture)
        return tl::unexpected(invalidParameter("Param profile_picture_file must not be larger than 5 MB."));
    if (size->width != size->height)
        return tl::unexpected(messagingError(131209, "Invalid group profile picture aspect ratio",
                                             "Width and height of the image must be equal."));
    if (size->width < minGroupPictureSide)
        return tl::unexpected(messagingError(131210, "Image is too small to process",
                                             "The image has to be at least 192 pixels wide and high."));
    return ProfilePicture{{}, "image/jpeg", file.content};
}

} // namespace

tl::expected<Group, GraphError> wantedGroup(const GraphCall &call, std::int64_t nowS)
{
    if (const auto refused = checkGroupTexts(call))
        return tl::unexpected(*refused);
    Group group;
    group.subject = withoutOuterBlanks(call.text("subject"));
    if (group.subject.empty())
        return tl::unexpected(invalidParameter("The parameter subject is required."));
    group.description = withoutOuterBlanks(call.text("description"));
    const std::string mode =
        call.has("join_approval_mode") ? call.text("join_approval_mode") : "auto_approve";
    if (mode != "auto_approve" && mode != "approval_required")
        return tl::unexpected(
            invalidParameter("Param join_approval_mode must be one of {approval_required, auto_approve}."));
    group.wantsApproval = mode == "approval_required";
    group.phoneNumberId = call.id();
    group.createdAtS = nowS;
    return group;
}

tl::expected<GroupSettings, GraphError> wantedSettings(const GraphCall &call)
{
    if (const auto refused = checkGroupTexts(call))
        return tl::unexpected(*refused);
    GroupSettings settings;
    if (call.has("subject")) {
        settings.subject = withoutOuterBlanks(call.text("subject"));
        if (settings.subject->empty())
            return tl::unexpected(invalidParameter("Param subject must be a non-empty string."));
    }
    if (call.has("description"))
        settings.description = withoutOuterBlanks(call.text("description"));
    if (call.upload) {
        auto picture = groupPictureIn(*call.upload);
        if (!picture)
            return tl::unexpected(picture.error());
        settings.picture = std::move(*picture);
    }
    if (!settings.subject && !settings.description && !settings.picture)
        return tl::unexpected(invalidParameter(
            "One of subject, description and profile_picture_file, as a file, is required."));
    return settings;
}

} // namespace shoptalk::sandbox
