// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "http/router.h"

#include <boost/asio/awaitable.hpp>

#include <functional>

namespace shoptalk::sandbox {

/// Answers a request without waiting for anything.
using PlainHandler = std::function<http::Response(const http::Request &)>;

/// `handler` in the form that the router takes.
http::Handler plain(PlainHandler handler);
/// The same for requests of this computer only; others get 404.
http::Handler forLoopback(PlainHandler handler);

/// True for an address of this computer.
bool isLoopback(std::string_view address);

} // namespace shoptalk::sandbox
