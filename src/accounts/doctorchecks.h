// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/doctor.h"
#include "core/secret.h"
#include "relaylink/relayclient.h"
#include "store/records.h"

#include <optional>

namespace shoptalk {

/// What one examination has learned so far; a link that needs what is missing here is skipped.
struct Examination {
    std::optional<RelayRecord> pairing;
    std::optional<RelayIdentity> identity;
    SetupRecord setup;
    SharedSecret token;
    std::optional<TokenFacts> facts;
};

/// The checks, each of one link. They add what they learn to `known`.
QCoro::Task<Finding> checkLink(Link link, DoctorRooms rooms, Examination *known);

} // namespace shoptalk
