// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metaclock.h"

#include "http/client.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include <date/date.h>
#include <sstream>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::seconds patience{5};

} // namespace

std::optional<Timestamp> fromHttpDate(std::string_view text)
{
    std::istringstream stream{std::string(text)};
    std::chrono::sys_seconds moment;
    stream >> date::parse("%a, %d %b %Y %T GMT", moment);
    if (stream.fail() || stream.peek() != std::istringstream::traits_type::eof())
        return {};
    return moment;
}

asio::awaitable<std::optional<Timestamp>> askMetaTime(std::string graphUrl)
{
    http::ClientRequest request;
    request.url = std::move(graphUrl);
    request.timeout = patience;
    const http::Result<http::Response> answer = co_await http::send(std::move(request));
    if (!answer)
        co_return std::nullopt;
    co_return fromHttpDate(answer->headers.get("Date").value_or(""));
}

std::optional<Timestamp> waitForMetaTime(const std::string &graphUrl)
{
    asio::io_context context;
    auto time = asio::co_spawn(context, askMetaTime(graphUrl), asio::use_future);
    context.run();
    return time.get();
}

} // namespace shoptalk::relay
