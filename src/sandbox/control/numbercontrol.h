// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/platform.h"
#include "sandbox/webhooks/webhookoutbox.h"

namespace shoptalk::sandbox {

/// Changes a number and sends webhooks about it, as Meta would: `/sandbox/numbers/{id}` and
/// `/sandbox/webhooks`.
class NumberControl {
public:
    NumberControl(Platform &platform, WebhookOutbox &outbox)
        : m_platform(platform)
        , m_outbox(outbox)
    {
    }

    /// `{"fields":{"status":"UNVERIFIED",…}}`: changes what the Graph API gives for the number. 404 for an
    /// unknown number, 422 for an unknown field.
    http::Response change(const http::Request &request);
    /// The last code, which a person would read on the phone, and the number's state.
    http::Response look(const http::Request &request) const;
    /// `{"phone_number_id"|"waba_id":…, "field":…, "value":{…}}`: sends that webhook; `display_phone_number`
    /// is put into the value of a `phone_number_…` field that has none.
    http::Response announce(const http::Request &request);

private:
    Platform &m_platform;
    WebhookOutbox &m_outbox;
};

} // namespace shoptalk::sandbox
