// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/fields.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"
#include "sandbox/webhooks/templatewebhooks.h"

#include <deque>
#include <map>

namespace shoptalk::sandbox {

/// Message templates: list, create, read, edit, delete, unpause. A new or edited template waits for its
/// review, which the control API decides unless the scenario does. Source: Business Management API,
/// templates.
class TemplateEndpoints {
public:
    TemplateEndpoints(Platform &platform, TemplateWebhooks &webhooks);

    /// Those for single templates accept only ids of templates, so they have to come before endpoints that
    /// accept every id.
    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer list(const GraphCall &call);
    GraphAnswer create(const GraphCall &call);
    GraphAnswer removeByName(const GraphCall &call);
    GraphAnswer read(const GraphCall &call);
    GraphAnswer edit(const GraphCall &call);
    GraphAnswer unpause(const GraphCall &call);
    std::optional<GraphError> checkWaba(const GraphCall &call) const;
    /// The same for the account of the template that the call names.
    std::optional<GraphError> checkOne(const GraphCall &call) const;
    std::optional<GraphError> checkCapacity(const MessageTemplate &fresh);
    std::optional<GraphError> checkEditable(const MessageTemplate &about) const;
    void removeOne(const std::string &id);

    Platform &m_platform;
    TemplateWebhooks &m_webhooks;
    std::map<std::string, std::deque<std::int64_t>> m_createdS; ///< Of the last hour, by account.
};

} // namespace shoptalk::sandbox
