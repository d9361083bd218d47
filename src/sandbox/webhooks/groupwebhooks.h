// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"
#include "sandbox/webhooks/webhookoutbox.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// One participant of a request to add or remove some.
struct ParticipantChange {
    std::string input; ///< What the request named.
    const Customer *customer = nullptr; ///< Null if there is no such customer.
    int code = 0; ///< Why it failed; 0: it did not.
};

/// The settings that a request changes; the others stay.
struct GroupSettings {
    std::optional<std::string> subject;
    std::optional<std::string> description;
    std::optional<ProfilePicture> picture;
};

/// Reports what happens to groups. `requestId` is that of the call which asked for it, and `code` why it
/// failed, or 0. Source: Groups API, webhooks.
class GroupWebhooks {
public:
    GroupWebhooks(const Platform &platform, WebhookOutbox &outbox)
        : m_platform(platform)
        , m_outbox(outbox)
    {
    }

    // Field group_lifecycle_update
    void created(const GroupChat &chat, const std::string &requestId);
    void notCreated(const Group &wanted, const std::string &requestId, int code);
    void deleted(const GroupChat &chat, const std::string &requestId, int code = 0);
    // Field group_participants_update
    void joined(const GroupChat &chat, const Customer &customer);
    void left(const GroupChat &chat, const Customer &customer);
    void requested(const GroupChat &chat, const JoinRequest &request);
    void withdrawn(const GroupChat &chat, const JoinRequest &request);
    void added(const GroupChat &chat, const std::vector<ParticipantChange> &changes,
               const std::string &requestId);
    void removed(const GroupChat &chat, const std::vector<ParticipantChange> &changes,
                 const std::string &requestId);
    // Fields group_settings_update and group_status_update
    void settingsChanged(const GroupChat &chat, const GroupSettings &settings, const std::string &requestId,
                         int code = 0);
    void suspensionChanged(const GroupChat &chat);

private:
    json::object eventOf(const Group &group, std::string_view type, const std::string &requestId = {}) const;
    void post(const Group &group, std::string field, json::object event);
    void requestChanged(const GroupChat &chat, const JoinRequest &request, std::string_view type);

    const Platform &m_platform;
    WebhookOutbox &m_outbox;
};

/// The identifiers of a customer that the business may see: `user_id`, and perhaps `wa_id` and `username`.
json::object identifiersOf(const Customer &customer);
/// One error as webhooks and lists of failures have it.
json::object failureOf(int code);

} // namespace shoptalk::sandbox
