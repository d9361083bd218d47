// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/storage.h"

#include <array>
#include <string>
#include <thread>

namespace shoptalk::relay::postgres {

/// A connection that waits for notifications of other relays (and of this one). After it broke it is opened
/// again, and all workspaces are notified, because notifications may have been lost meanwhile.
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
    std::array<int, 2> m_stop; ///< A pipe. Its first end becomes readable when this is destroyed.
    std::thread m_thread;
};

} // namespace shoptalk::relay::postgres
