// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"
#include "sandbox/webhooks/webhookoutbox.h"

namespace shoptalk::sandbox {

/// POST /{phone-number-id}/smb_app_data: contacts and past messages of a number that is shared with the phone
/// app. Source: Coexistence.
class SyncEndpoints {
public:
    SyncEndpoints(Platform &platform, WebhookOutbox &outbox);

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer synchronise(const GraphCall &call);
    std::optional<GraphError> checkRequest(const GraphCall &call, const Number &number);
    void send(const Number &number, const std::string &kind);
    void post(const Number &number, const std::string &field, std::vector<json::object> values);

    Platform &m_platform;
    WebhookOutbox &m_outbox;
};

} // namespace shoptalk::sandbox
