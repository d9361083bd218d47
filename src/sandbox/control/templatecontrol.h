// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/platform.h"
#include "sandbox/webhooks/templatewebhooks.h"

namespace shoptalk::sandbox {

/// Meta's decisions about templates, made by tests and demonstrations.
class TemplateControl {
public:
    TemplateControl(Platform &platform, TemplateWebhooks &webhooks)
        : m_platform(platform)
        , m_webhooks(webhooks)
    {
    }

    /// POST /sandbox/templates/{id}: any of `status` (with `reason`), `quality`, `category`, or
    /// `correct_category` for the warning a day before. Each is reported by its webhook.
    http::Response decide(const http::Request &request);

private:
    Platform &m_platform;
    TemplateWebhooks &m_webhooks;
};

} // namespace shoptalk::sandbox
