// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/platform.h"
#include "sandbox/runtime/asiotimeline.h"

#include <boost/asio/awaitable.hpp>

namespace shoptalk::sandbox {

/// GET /media-files/{link}: the bytes of a file, for callers that have the address and a token. An address is
/// valid for five minutes. A `Range` to the end of the file is served, so that a download can continue where
/// it stopped. Source: Cloud API, download media.
class MediaDownload {
public:
    MediaDownload(Platform &platform, AsioTimeline &timeline);

    boost::asio::awaitable<http::Response> answer(http::Request request);

private:
    http::Response fileFor(const http::Request &request);

    Platform &m_platform;
    AsioTimeline &m_timeline;
};

} // namespace shoptalk::sandbox
