// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Short links with a prefilled text, and their QR codes. Source: Cloud API, QR codes.
class QrCodeEndpoints {
public:
    explicit QrCodeEndpoints(Platform &platform)
        : m_platform(platform)
    {
    }

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer list(const GraphCall &call);
    GraphAnswer one(const GraphCall &call);
    /// Creates a link, or changes the one whose code is given.
    GraphAnswer save(const GraphCall &call);
    GraphAnswer remove(const GraphCall &call);

    Platform &m_platform;
};

} // namespace shoptalk::sandbox
