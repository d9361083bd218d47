// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temporaryfolder.h"

#include <functional>
#include <sys/types.h>
#include <vector>

namespace shoptalk::relay::testing {

/// How to start a reverse proxy, given the port to listen on and its own folder.
struct ProxyProgram {
    std::function<std::string(std::uint16_t port, const std::filesystem::path &folder)> configuration;
    std::function<std::vector<std::string>(const std::filesystem::path &file)> command;
    std::string saysReady; ///< Part of the line that the proxy writes once it listens.
};

/// Each hands all requests to `target` ("127.0.0.1:4711") with whom it saw in X-Forwarded-For, as its own
/// manual shows it. `from`: the address of this computer that it asks from.
ProxyProgram haproxy(const std::string &target, const std::string &from = "127.0.0.1");
ProxyProgram caddy(const std::string &target);
ProxyProgram nginx(const std::string &target, const std::string &from = "127.0.0.1");

/// A real reverse proxy of Debian's as a child of this process, with its own files. It does not touch the
/// system's service of that name.
class ReverseProxy {
public:
    /// Returns when it listens on 127.0.0.1.
    explicit ReverseProxy(const ProxyProgram &program);
    ~ReverseProxy();
    ReverseProxy(const ReverseProxy &) = delete;
    ReverseProxy &operator=(const ReverseProxy &) = delete;

    std::uint16_t port() const { return m_port; }
    /// "127.0.0.1:4711"
    std::string address() const { return "127.0.0.1:" + std::to_string(m_port); }

private:
    bool start(const ProxyProgram &program);
    void stop();

    TemporaryFolder m_folder;
    std::uint16_t m_port = 0;
    pid_t m_process = -1;
    int m_output = -1;
};

} // namespace shoptalk::relay::testing
