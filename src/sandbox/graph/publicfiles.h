// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Files that anybody may fetch who knows their address, as at Meta: pictures of people and numbers, example
/// files of templates, and QR codes.
class PublicFiles {
public:
    explicit PublicFiles(const Platform &platform)
        : m_platform(platform)
    {
    }

    /// The routes may be used as long as the object exists.
    void addTo(http::Router &router) const;

private:
    http::Response picture(const http::Request &request) const;
    http::Response templateExample(const http::Request &request) const;
    http::Response qrCode(const http::Request &request) const;

    const Platform &m_platform;
};

} // namespace shoptalk::sandbox
