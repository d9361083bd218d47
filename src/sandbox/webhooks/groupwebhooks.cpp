// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/groupwebhooks.h"

#include "crypto/bytes.h"
#include "crypto/digest.h"
#include "sandbox/model/metaerrorcodes.h"
#include "sandbox/webhooks/webhookvalues.h"

namespace shoptalk::sandbox {

namespace {

constexpr int someParticipantsFailed = 131201;

constexpr std::string_view lifecycleField = "group_lifecycle_update";
constexpr std::string_view participantsField = "group_participants_update";

/// Adds the participants that a request changed under `key`, and those for whom it failed.
void addChanges(json::object &event, std::string_view key, const std::vector<ParticipantChange> &changes)
{
    json::array done;
    json::array failed;
    for (const ParticipantChange &change : changes) {
        json::object item = change.customer != nullptr ? identifiersOf(*change.customer) : json::object();
        item["input"] = change.input;
        if (change.code != 0)
            item["errors"] = json::array{failureOf(change.code)};
        (change.code == 0 ? done : failed).emplace_back(std::move(item));
    }
    const bool isPartial = !done.empty() && !failed.empty();
    const int code = failed.empty() ? 0 : isPartial ? someParticipantsFailed : changes.front().code;
    if (!done.empty())
        event[key] = std::move(done);
    if (!failed.empty())
        event["failed_participants"] = std::move(failed);
    if (code != 0)
        event["errors"] = json::array{failureOf(code)};
}

json::object changedText(const std::string &text, int code)
{
    json::object item = {{"text", text}, {"update_successful", code == 0}};
    if (code != 0)
        item["errors"] = json::array{failureOf(code)};
    return item;
}

json::object changedPicture(const ProfilePicture &picture, int code)
{
    json::object item = {{"mime_type", picture.type}};
    item["sha256"] = crypto::toBase64(crypto::sha256(crypto::asBytes(picture.bytes)));
    item["update_successful"] = code == 0;
    if (code != 0)
        item["errors"] = json::array{failureOf(code)};
    return item;
}

} // namespace

json::object identifiersOf(const Customer &customer)
{
    json::object item;
    if (customer.showsNumber())
        item["wa_id"] = customer.waId;
    item["user_id"] = customer.userId;
    if (!customer.username.empty())
        item["username"] = customer.username;
    return item;
}

json::object failureOf(int code)
{
    const std::string title(metaErrorCodeNamed(std::to_string(code))->title);
    json::object error = {{"code", code}, {"message", title}, {"title", title}};
    error["error_data"] = json::object{{"details", title + "."}};
    return error;
}

json::object GroupWebhooks::eventOf(const Group &group, std::string_view type,
                                    const std::string &requestId) const
{
    json::object event = {{"timestamp", std::to_string(m_platform.timeline.nowS())}};
    if (!group.id.empty())
        event["group_id"] = group.id;
    event["type"] = type;
    if (!requestId.empty())
        event["request_id"] = requestId;
    return event;
}

void GroupWebhooks::post(const Group &group, std::string field, json::object event)
{
    const Number &number = *m_platform.scenario.number(group.phoneNumberId);
    json::object value = valueFor(number);
    value["groups"] = json::array{std::move(event)};
    m_outbox.post(Webhook{m_platform.scenario.wabaOfNumber(number.id)->id, number.id, std::move(field),
                          std::move(value)});
}

void GroupWebhooks::created(const GroupChat &chat, const std::string &requestId)
{
    json::object event = eventOf(chat.group, "group_create", requestId);
    event["subject"] = chat.group.subject;
    if (!chat.group.description.empty())
        event["description"] = chat.group.description;
    event["invite_link"] = chat.inviteLink();
    event["join_approval_mode"] = chat.group.wantsApproval ? "approval_required" : "auto_approve";
    post(chat.group, std::string(lifecycleField), std::move(event));
}

void GroupWebhooks::notCreated(const Group &wanted, const std::string &requestId, int code)
{
    json::object event = eventOf(wanted, "group_create", requestId);
    event["subject"] = wanted.subject;
    if (!wanted.description.empty())
        event["description"] = wanted.description;
    event["errors"] = json::array{failureOf(code)};
    post(wanted, std::string(lifecycleField), std::move(event));
}

void GroupWebhooks::deleted(const GroupChat &chat, const std::string &requestId, int code)
{
    json::object event = eventOf(chat.group, "group_delete", requestId);
    if (code != 0)
        event["errors"] = json::array{failureOf(code)};
    post(chat.group, std::string(lifecycleField), std::move(event));
}

void GroupWebhooks::joined(const GroupChat &chat, const Customer &customer)
{
    json::object event = eventOf(chat.group, "group_participants_add");
    event["reason"] = "invite_link";
    event["added_participants"] = json::array{identifiersOf(customer)};
    post(chat.group, std::string(participantsField), std::move(event));
}

void GroupWebhooks::left(const GroupChat &chat, const Customer &customer)
{
    json::object event = eventOf(chat.group, "group_participants_remove");
    event["initiated_by"] = "participant";
    event["removed_participants"] = json::array{identifiersOf(customer)};
    post(chat.group, std::string(participantsField), std::move(event));
}

void GroupWebhooks::requested(const GroupChat &chat, const JoinRequest &request)
{
    requestChanged(chat, request, "group_join_request_created");
}

void GroupWebhooks::withdrawn(const GroupChat &chat, const JoinRequest &request)
{
    requestChanged(chat, request, "group_join_request_revoked");
}

void GroupWebhooks::requestChanged(const GroupChat &chat, const JoinRequest &request, std::string_view type)
{
    json::object event = eventOf(chat.group, type);
    event["join_request_id"] = request.id;
    event["reason"] = "invite_link";
    for (const auto &[name, value] : identifiersOf(*request.customer))
        event[name] = value;
    post(chat.group, std::string(participantsField), std::move(event));
}

void GroupWebhooks::added(const GroupChat &chat, const std::vector<ParticipantChange> &changes,
                          const std::string &requestId)
{
    json::object event = eventOf(chat.group, "group_participants_add", requestId);
    addChanges(event, "added_participants", changes);
    post(chat.group, std::string(participantsField), std::move(event));
}

void GroupWebhooks::removed(const GroupChat &chat, const std::vector<ParticipantChange> &changes,
                            const std::string &requestId)
{
    json::object event = eventOf(chat.group, "group_participants_remove", requestId);
    event["initiated_by"] = "business";
    addChanges(event, "removed_participants", changes);
    post(chat.group, std::string(participantsField), std::move(event));
}

void GroupWebhooks::settingsChanged(const GroupChat &chat, const GroupSettings &settings,
                                    const std::string &requestId, int code)
{
    json::object event = eventOf(chat.group, "group_settings_update", requestId);
    if (settings.subject)
        event["group_subject"] = changedText(*settings.subject, code);
    if (settings.description)
        event["group_description"] = changedText(*settings.description, code);
    if (settings.picture)
        event["profile_picture"] = changedPicture(*settings.picture, code);
    if (code != 0)
        event["errors"] = json::array{failureOf(code)};
    post(chat.group, "group_settings_update", std::move(event));
}

void GroupWebhooks::suspensionChanged(const GroupChat &chat)
{
    post(chat.group, "group_status_update",
         eventOf(chat.group, chat.isSuspended ? "group_suspend" : "group_suspend_cleared"));
}

} // namespace shoptalk::sandbox
