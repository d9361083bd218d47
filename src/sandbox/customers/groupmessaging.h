// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/customers/messaging.h"
#include "sandbox/model/platform.h"
#include "sandbox/webhooks/webhookoutbox.h"

#include <string>

namespace shoptalk::sandbox {

/// The messages in groups: those of the business become sent, and delivered and read by each participant;
/// those of participants are stored and reported by webhook.
class GroupMessaging {
public:
    GroupMessaging(Platform &platform, WebhookOutbox &outbox);

    /// Accepts a message to the group and gives its id. `dispatch` has no customer.
    std::string send(GroupChat &chat, const Dispatch &dispatch);
    /// A participant writes in the group. Gives the id, or why it is not possible.
    tl::expected<std::string, std::string> say(GroupChat &chat, const Customer &writer,
                                               const Utterance &utterance);
    /// The business has seen this message; unlike elsewhere the ones before it stay unread. False if there is
    /// no such message from a participant.
    bool businessReads(std::string_view messageId);

private:
    void reachGroup(GroupChat &chat, ChatMessage &message);
    void reachParticipants(GroupChat &chat, ChatMessage &message, std::string_view status);
    void post(const GroupChat &chat, json::object value);

    Platform &m_platform;
    WebhookOutbox &m_outbox;
};

} // namespace shoptalk::sandbox
