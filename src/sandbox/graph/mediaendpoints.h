// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Uploading, looking up and deleting media. Source: Cloud API, media.
class MediaEndpoints {
public:
    explicit MediaEndpoints(Platform &platform)
        : m_platform(platform)
    {
    }

    /// These accept only ids of media, so they have to come before endpoints that accept every id.
    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer upload(const GraphCall &call);
    GraphAnswer lookUp(const GraphCall &call);
    GraphAnswer remove(const GraphCall &call);
    /// The file that the path names, if `phone_number_id` is missing or its own number. Error: 100/33.
    tl::expected<const MediaFile *, GraphError> fileOf(const GraphCall &call) const;

    Platform &m_platform;
};

} // namespace shoptalk::sandbox
