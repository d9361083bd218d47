// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"

#include <string>

namespace shoptalk::sandbox {

/// A change that is reported to the apps that subscribed to it.
struct Webhook {
    std::string wabaId;
    std::string phoneNumberId;
    std::string field; ///< "messages", "history" …
    json::object value;
};

/// Takes webhooks and sends them to the subscribed apps. A webhook without a subscriber is dropped.
class WebhookOutbox {
public:
    virtual ~WebhookOutbox() = default;
    virtual void post(Webhook webhook) = 0;
};

} // namespace shoptalk::sandbox
