// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/customers/messaging.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// DELETE /{phone-number-id}/contact_book: the business no longer sees the number of a customer who hides it,
/// until it writes to that number again. Source: business-scoped user ids.
class ContactBookEndpoints {
public:
    ContactBookEndpoints(Platform &platform, Messaging &messaging)
        : m_platform(platform)
        , m_messaging(messaging)
    {
    }

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer remove(const GraphCall &call);

    Platform &m_platform;
    Messaging &m_messaging;
};

} // namespace shoptalk::sandbox
