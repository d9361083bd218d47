// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/mediadownload.h"

#include "sandbox/graph/access.h"
#include "sandbox/graph/tokencheck.h"

#include <charconv>

namespace shoptalk::sandbox {

namespace {

constexpr std::chrono::milliseconds slowDownload{30'000};
constexpr std::string_view bearer = "Bearer ";

constexpr std::string_view errorPage = "<!DOCTYPE html><html><head><title>Error</title></head><body>"
                                       "<h1>Sorry, something went wrong.</h1></body></html>";

http::Response errorPageFor(unsigned status)
{
    return http::textResponse(status, std::string(errorPage), "text/html; charset=utf-8");
}

/// 100 for "bytes=100-"; nothing for any other range.
std::optional<std::size_t> firstByteOf(std::string_view range)
{
    constexpr std::string_view unit = "bytes=";
    if (!range.starts_with(unit) || !range.ends_with('-'))
        return {};
    const std::string_view digits = range.substr(unit.size(), range.size() - unit.size() - 1);
    std::size_t first = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), first);
    return problem == std::errc() && end == digits.data() + digits.size() ? std::optional(first)
                                                                          : std::nullopt;
}

} // namespace

MediaDownload::MediaDownload(Platform &platform, AsioTimeline &timeline)
    : m_platform(platform)
    , m_timeline(timeline)
{
}

boost::asio::awaitable<http::Response> MediaDownload::answer(http::Request request)
{
    if (m_platform.faults.strike("media_slow"))
        co_await m_timeline.pause(slowDownload);
    http::Response response = fileFor(request);
    if (response.status < 300 && m_platform.faults.strike("media_partial"))
        response.cutAfter = response.body.size() / 2;
    co_return response;
}

http::Response MediaDownload::fileFor(const http::Request &request)
{
    if (m_platform.faults.strike("media_link_expired"))
        return errorPageFor(404);
    if (m_platform.faults.strike("media_gone"))
        return errorPageFor(410);
    if (m_platform.faults.strike("media_html"))
        return errorPageFor(200);
    const std::string_view header = request.headers.get("Authorization").value_or("");
    const std::string_view token =
        header.starts_with(bearer) ? header.substr(bearer.size()) : std::string_view();
    const auto known = checkToken(m_platform, token);
    if (!known)
        return errorPageFor(401);
    const MediaFile *file =
        m_platform.media.behindLink(request.pathParameters.at("link"), m_platform.timeline.nowS());
    const bool isVisible = file != nullptr
        && reaches(m_platform, *known, *m_platform.scenario.wabaOfNumber(file->phoneNumberId));
    if (!isVisible)
        return errorPageFor(404);
    const std::string &bytes = file->content->bytes;
    http::Response response = http::textResponse(200, bytes, file->content->type);
    response.headers.set("Accept-Ranges", "bytes");
    const auto first = firstByteOf(request.headers.get("Range").value_or(""));
    if (!first || *first >= bytes.size())
        return response;
    response.status = 206;
    response.body = bytes.substr(*first);
    response.headers.set("Content-Range",
                         "bytes " + std::to_string(*first) + "-" + std::to_string(bytes.size() - 1) + "/"
                             + std::to_string(bytes.size()));
    return response;
}

} // namespace shoptalk::sandbox
