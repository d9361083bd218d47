// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/control/requestlog.h"
#include "sandbox/customers/groupmessaging.h"
#include "sandbox/customers/messaging.h"
#include "sandbox/model/platform.h"
#include "sandbox/runtime/asiotimeline.h"
#include "sandbox/webhooks/webhooksender.h"

namespace shoptalk::sandbox {

/// The calls under /sandbox/ by which tests and demonstrations control the platform. Only the same computer
/// may use them.
class ControlRoutes {
public:
    ControlRoutes(Platform &platform, AsioTimeline &timeline, Messaging &messaging,
                  GroupMessaging &groupMessaging, const WebhookSender &sender, const RequestLog &requests);

    http::Response state(const http::Request &request) const;
    http::Response faults(const http::Request &request) const;
    http::Response setFault(const http::Request &request);
    http::Response say(const http::Request &request);
    /// Changes the `wa_id`, `user_id` or `username` of the customer, or whether the number is shown.
    http::Response change(const http::Request &request);
    http::Response requests(const http::Request &request) const;
    http::Response deliveries(const http::Request &request) const;
    /// Creates a system user's token, as in the business settings: `scopes`, `waba_ids` for the WhatsApp
    /// permissions or `targets` by permission, `business_id`, `lifetime_s` (0: never ends), `another_app`.
    http::Response makeSystemToken(const http::Request &request);
    /// Switches the limits on, with the figures that are given and otherwise Meta's, or off. Gives the
    /// figures.
    http::Response setLimits(const http::Request &request);
    http::Response advanceClock(const http::Request &request);

private:
    /// The customer that the path names by number or user id; null if there is none.
    const Customer *customerIn(const http::Request &request) const;
    std::string businessOf(const json::object &body, const std::vector<std::string> &wabaIds) const;

    Platform &m_platform;
    AsioTimeline &m_timeline;
    Messaging &m_messaging;
    GroupMessaging &m_groupMessaging;
    const WebhookSender &m_sender;
    const RequestLog &m_requests;
};

} // namespace shoptalk::sandbox
