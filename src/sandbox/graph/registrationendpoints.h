// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Registering a number with the Cloud API and removing it: code, verification, PIN. Source: Cloud API, phone
/// numbers, registration.
class RegistrationEndpoints {
public:
    explicit RegistrationEndpoints(Platform &platform)
        : m_platform(platform)
    {
    }

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer requestCode(const GraphCall &call);
    GraphAnswer verifyCode(const GraphCall &call);
    GraphAnswer enrol(const GraphCall &call);
    GraphAnswer withdraw(const GraphCall &call);
    /// Counts a registration. Error: 133016, more than 10 within 72 hours.
    std::optional<GraphError> checkRegistrations(NumberState &state);

    Platform &m_platform;
};

/// POST /{phone-number-id} with a `pin`: sets the two-step PIN.
GraphAnswer setPin(Platform &platform, const GraphCall &call);
/// POST /{phone-number-id} with `search_visibility`. Error: 100.
GraphAnswer setVisibility(Platform &platform, const GraphCall &call);
/// `POST /{phone-number-id}` with a new_display_name: starts its review.
GraphAnswer requestName(Platform &platform, const GraphCall &call);

} // namespace shoptalk::sandbox
