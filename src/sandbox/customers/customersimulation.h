// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/customers/groupmembership.h"
#include "sandbox/customers/groupmessaging.h"
#include "sandbox/customers/messaging.h"
#include "sandbox/customers/scriptplayer.h"

namespace shoptalk::sandbox {

/// The customers of the scenario, with their phones and what they do on their own.
struct CustomerSimulation {
    CustomerSimulation(Platform &platform, WebhookOutbox &outbox)
        : messaging(platform, outbox)
        , groupMessaging(platform, outbox)
        , groupMembership(platform, outbox)
        , player(platform, messaging, groupMessaging)
    {
    }

    Messaging messaging;
    GroupMessaging groupMessaging;
    GroupMembership groupMembership;
    ScriptPlayer player;
};

} // namespace shoptalk::sandbox
