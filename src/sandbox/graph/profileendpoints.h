// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// The business profile of a number. Source: Cloud API, business profiles.
class ProfileEndpoints {
public:
    explicit ProfileEndpoints(Platform &platform)
        : m_platform(platform)
    {
    }

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer read(const GraphCall &call);
    GraphAnswer change(const GraphCall &call);
    /// Sets the picture that the call names; gives nothing on success or if it names none.
    std::optional<GraphError> changePicture(const GraphCall &call);

    Platform &m_platform;
};

} // namespace shoptalk::sandbox
