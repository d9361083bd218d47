// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/platform.h"
#include "sandbox/webhooks/webhookoutbox.h"

namespace shoptalk::sandbox {

/// Actions of customers besides writing, and of the business on its phone.
class CustomerControl {
public:
    CustomerControl(Platform &platform, WebhookOutbox &outbox)
        : m_platform(platform)
        , m_outbox(outbox)
    {
    }

    /// POST /sandbox/customers/{wa_id}/marketing: `{"value":"stop"}` or "resume", reported by
    /// user_preferences.
    http::Response setMarketing(const http::Request &request);
    /// POST /sandbox/customers/{wa_id}/echo: a message of the business in its phone app, a `text` or a
    /// `message` in the form of a webhook; reported by smb_message_echoes. Only for numbers that are shared
    /// with the phone app.
    http::Response echo(const http::Request &request);

private:
    /// The customer that the path names by number or user id; null if there is none.
    const Customer *customerIn(const http::Request &request) const;
    void post(const Number &number, std::string field, json::object value);

    Platform &m_platform;
    WebhookOutbox &m_outbox;
};

} // namespace shoptalk::sandbox
