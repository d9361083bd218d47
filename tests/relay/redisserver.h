// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temporaryfolder.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace shoptalk::relay::testing {

/// A real redis-server on a Unix socket of its own; nothing is kept on disk.
class RedisServer {
public:
    /// Returns when it accepts connections. `password` empty: none is asked for.
    /// `options` are further words of its command line.
    explicit RedisServer(std::string password = {}, std::vector<std::string> options = {});
    ~RedisServer();
    RedisServer(const RedisServer &) = delete;
    RedisServer &operator=(const RedisServer &) = delete;

    /// As the setting redis.address has it.
    std::string address() const { return "unix:" + m_folder.file("redis.sock").string(); }
    void start();
    void stop();
    /// Makes it hang: the system accepts connections, but nothing is answered.
    void suspend();
    void goOn();
    /// How many connections it has accepted since its start, including those made while it hung. Asks over a
    /// connection of its own, which is not counted.
    int connectionsTaken() const;

private:
    TemporaryFolder m_folder;
    std::string m_password;
    std::vector<std::string> m_options;
    pid_t m_process = -1;
};

} // namespace shoptalk::relay::testing
