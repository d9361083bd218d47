// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"

#include <string>

namespace shoptalk::sandbox {

/// One change that the app may want to hear of.
struct Webhook {
    std::string wabaId;
    std::string phoneNumberId;
    std::string field; ///< "messages", "history" …
    json::object value;
};

/// Takes webhooks for the apps that are subscribed; drops what nobody wants.
class WebhookOutbox {
public:
    virtual ~WebhookOutbox() = default;
    virtual void post(Webhook webhook) = 0;
};

} // namespace shoptalk::sandbox
