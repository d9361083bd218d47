// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/json.h"

#include <boost/json/parse.hpp>

#include <string_view>

namespace shoptalk::sandbox {

/// The request's JSON object; empty if the body is not one.
inline json::object bodyOf(const http::Request &request)
{
    boost::system::error_code problem;
    const json::value body = json::parse(request.body, problem);
    return !problem && body.is_object() ? body.get_object() : json::object();
}

/// 422, because the request asks for something that cannot be.
inline http::Response invalidRequest(std::string_view message)
{
    return http::errorResponse(422, "invalid_request", message);
}

inline http::Response succeeded()
{
    json::object answer;
    answer["success"] = true;
    return http::jsonResponse(200, answer);
}

} // namespace shoptalk::sandbox
