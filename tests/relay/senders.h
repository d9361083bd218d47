// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace shoptalk::relay::testing {

/// Post webhooks for number 1 of account 10 until the relay is gone, and remember which it said to have
/// stored. What it refuses is posted again, as Meta does.
class Senders {
public:
    /// `name` tells these webhooks from those of others; what others have `unanswered` is posted first.
    Senders(std::string url, std::string name, std::vector<std::string> unanswered = {});
    ~Senders();
    Senders(const Senders &) = delete;
    Senders &operator=(const Senders &) = delete;

    /// Waits until so many were answered with 200, or sending has ended.
    void waitUntilAccepted(int count);
    /// The bodies that were answered with 200. Call it once the relay has ended.
    std::set<std::string> accepted();
    /// The bodies of which nobody knows whether they are stored; once the relay is gone.
    std::vector<std::string> unanswered();

private:
    void join();
    void send(int sender);
    /// Of those that others had unanswered, or a new one.
    std::string nextBody(const std::string &name);
    void keepUnanswered(std::string body);
    void remember(const std::string &body);

    std::string m_url;
    std::string m_name;
    std::atomic<int> m_accepted = 0;
    std::atomic<int> m_alive;
    std::mutex m_mutex; ///< Guards the next three.
    std::set<std::string> m_bodies;
    std::vector<std::string> m_again;
    std::vector<std::string> m_unanswered;
    std::vector<std::thread> m_threads;
};

} // namespace shoptalk::relay::testing
