// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"
#include "sandbox/webhooks/webhookoutbox.h"

#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// Reports Meta's decisions about templates to the apps. Source: webhooks message_template_status_update,
/// message_template_quality_update, template_category_update.
class TemplateWebhooks {
public:
    explicit TemplateWebhooks(WebhookOutbox &outbox)
        : m_outbox(outbox)
    {
    }

    /// `reason` is a code such as INVALID_FORMAT, or NONE.
    void statusChanged(const MessageTemplate &about, std::string_view event,
                       std::string_view reason = "NONE");
    void qualityChanged(const MessageTemplate &about, const std::string &before);
    /// The earlier category is `previousCategory` of the template.
    void categoryChanged(const MessageTemplate &about);
    /// The warning 24 hours before, in which `new_category` is the category that it still has.
    void categoryWillChange(const MessageTemplate &about, const std::string &correct, std::int64_t atS);

private:
    void post(const MessageTemplate &about, std::string field, json::object value);

    WebhookOutbox &m_outbox;
};

} // namespace shoptalk::sandbox
