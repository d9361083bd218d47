// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"
#include "sandbox/webhooks/webhookoutbox.h"

namespace shoptalk::sandbox {

/// The settings of a number: calls, encryption, where messages are stored, changes of customers' identities.
/// They are kept and reported, and change nothing else. Source: OpenAPI description, settings.
class NumberSettings {
public:
    NumberSettings(Platform &platform, WebhookOutbox &outbox)
        : m_platform(platform)
        , m_outbox(outbox)
    {
    }

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer read(const GraphCall &call);
    GraphAnswer change(const GraphCall &call);
    /// Reports `account_settings_update`.
    void reportCalling(const Number &number);

    Platform &m_platform;
    WebhookOutbox &m_outbox;
};

/// What the settings say of a number whose messages are stored in `region`.
json::object storageIn(std::string_view region);

} // namespace shoptalk::sandbox
