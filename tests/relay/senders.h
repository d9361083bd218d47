// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace shoptalk::relay::testing {

/// Posts webhooks for number 1 of account 10 until the relay has ended, and remembers which ones it
/// acknowledged.
class Senders {
public:
    /// `name` distinguishes these webhooks from those of others.
    Senders(std::string url, std::string name);
    ~Senders();
    Senders(const Senders &) = delete;
    Senders &operator=(const Senders &) = delete;

    /// Waits until so many were answered with 200, or sending has ended.
    void waitUntilAccepted(int count);
    /// The bodies that were answered with 200. Call it once the relay has ended.
    std::set<std::string> accepted();

private:
    void join();
    void send(int sender);
    void remember(const std::string &body);

    std::string m_url;
    std::string m_name;
    std::atomic<int> m_accepted = 0;
    std::atomic<int> m_alive;
    std::mutex m_mutex;
    std::set<std::string> m_bodies;
    std::vector<std::thread> m_threads;
};

} // namespace shoptalk::relay::testing
