// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"
#include "relay/settings.h"
#include "relay/storage/storage.h"
#include "relay/timestamp.h"

#include <memory>

namespace shoptalk::relay {

/// The whole relay over one storage: receives webhooks, stores them and gives them to devices.
class Relay {
public:
    /// All references outlive this; `settings` as checked by checkReadyToServe. The executor's context
    /// outlives it too.
    Relay(boost::asio::any_io_executor executor, const Settings &settings, Storage &storage, Log &log,
          Clock clock = systemNow);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    /// Errors: Network ("address_in_use", "cannot_listen").
    http::Result<void> start();
    /// The address listened on, for example "http://127.0.0.1:8080".
    std::string url() const;
    /// Where /metrics is served, for example "http://127.0.0.1:9464/metrics"; empty: nowhere, because the
    /// settings say so or that address is in use, which is logged and does not affect webhooks.
    std::string metricsUrl() const;
    /// Accepts no more connections, answers waiting consoles and finishes requests; then the context runs out
    /// of work. Thread-safe.
    void stop();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace shoptalk::relay
