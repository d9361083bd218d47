// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/storage.h"

#include <string>
#include <thread>

namespace shoptalk::relay::postgres {

/// A connection that waits for what other relays (and this one) announce. After it broke it is made anew, and
/// everybody is told: what was announced meanwhile is unknown.
class NewsWatch final : public Watch {
public:
    NewsWatch(std::string url, News news);
    ~NewsWatch() override;

private:
    void run();
    void listen();
    bool waits(int socket, int timeoutMs) const;

    std::string m_url;
    News m_news;
    int m_stop; ///< An eventfd: readable once this ends.
    std::thread m_thread;
};

} // namespace shoptalk::relay::postgres
