// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpcall.h"

#include "http/client.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/json/parse.hpp>

namespace shoptalk::sandbox::testing {

std::string Answer::header(std::string_view name) const
{
    return std::string(headers.get(name).value_or(""));
}

json::object Answer::object() const
{
    boost::system::error_code problem;
    const json::value value = json::parse(body, problem);
    return !problem && value.is_object() ? value.get_object() : json::object();
}

json::object Answer::error() const
{
    const json::object whole = object();
    const json::object *error = objectIn(whole, "error");
    return error != nullptr ? *error : json::object();
}

int Answer::errorCode() const
{
    const json::object found = error();
    return found.contains("code") ? static_cast<int>(found.at("code").as_int64()) : 0;
}

int Answer::errorSubcode() const
{
    const json::object found = error();
    return found.contains("error_subcode") ? static_cast<int>(found.at("error_subcode").as_int64()) : 0;
}

Answer perform(const Call &call)
{
    http::ClientRequest request;
    request.method = call.method;
    request.url = call.url;
    request.body = call.body;
    if (!call.body.empty())
        request.headers.set("Content-Type", call.contentType);
    if (!call.token.empty())
        request.headers.set("Authorization", call.scheme + " " + call.token);
    for (const auto &[name, value] : call.headers.all())
        request.headers.set(name, value);
    boost::asio::io_context context;
    auto future = boost::asio::co_spawn(context, http::send(std::move(request)), boost::asio::use_future);
    context.run();
    const http::Result<http::Response> response = future.get();
    if (!response)
        return {};
    return Answer{response->status, response->headers, response->body};
}

} // namespace shoptalk::sandbox::testing
