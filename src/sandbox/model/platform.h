// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/chats.h"
#include "sandbox/model/faults.h"
#include "sandbox/model/groupchats.h"
#include "sandbox/model/logins.h"
#include "sandbox/model/mediastore.h"
#include "sandbox/model/messaginglimits.h"
#include "sandbox/model/numberstates.h"
#include "sandbox/model/randomsource.h"
#include "sandbox/model/ratelimits.h"
#include "sandbox/model/scenario.h"
#include "sandbox/model/subscriptions.h"
#include "sandbox/model/synchronisations.h"
#include "sandbox/model/templates.h"
#include "sandbox/model/timeline.h"
#include "sandbox/model/uploads.h"

#include <string>

namespace shoptalk::sandbox {

/// The whole state of the platform. It is used from one thread, and sends and answers nothing by itself.
struct Platform {
    Platform(Scenario world, std::string secret, std::uint64_t seed, Timeline &time)
        : scenario(std::move(world))
        , appSecret(std::move(secret))
        , timeline(time)
        , random(seed)
        , logins(random)
        , uploads(random)
        , media(random)
        , templates(scenario, random)
        , numbers(scenario)
        , messagingLimits(scenario)
        , chats(scenario, random)
        , groups(scenario)
    {
        if (scenario.limits)
            limits.switchOn(*scenario.limits);
    }
    Platform(const Platform &) = delete;
    Platform &operator=(const Platform &) = delete;

    Scenario scenario; ///< Only identifiers of customers change, and numbers are added.
    const std::string appSecret;
    std::string address; ///< "http://127.0.0.1:4000" once it listens; download addresses begin with it.
    Timeline &timeline;
    RandomSource random;
    Faults faults;
    Logins logins;
    Uploads uploads;
    MediaStore media;
    Templates templates;
    Subscriptions subscriptions;
    Synchronisations synchronisations;
    NumberStates numbers;
    RateLimits limits;
    MessagingLimits messagingLimits;
    Chats chats;
    GroupChats groups;
};

} // namespace shoptalk::sandbox
