// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Uploads in pieces, for profile pictures and for the examples of templates. Source: Graph API, resumable
/// uploads.
class UploadEndpoints {
public:
    explicit UploadEndpoints(Platform &platform)
        : m_platform(platform)
    {
    }

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer begin(const GraphCall &call);
    GraphAnswer take(const GraphCall &call);
    GraphAnswer state(const GraphCall &call);

    Platform &m_platform;
};

} // namespace shoptalk::sandbox
