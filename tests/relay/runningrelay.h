// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/relay.h"
#include "temporaryfolder.h"

#include <boost/asio/io_context.hpp>
#include <boost/json/object.hpp>

#include <atomic>
#include <sstream>
#include <thread>

namespace shoptalk::relay::testing {

/// Settings as a test wants them, with the app of requests.h.
Settings testSettings(const std::string &graphUrl = "http://127.0.0.1:1");

/// The whole relay in this process: real HTTP, a real SQLite file, a clock that the test moves.
class RunningRelay {
public:
    explicit RunningRelay(Settings settings = testSettings());
    /// Ends when everything under way was answered.
    ~RunningRelay();
    RunningRelay(const RunningRelay &) = delete;
    RunningRelay &operator=(const RunningRelay &) = delete;

    std::string url(const std::string &path = {}) const { return m_relay->url() + path; }
    std::string metricsUrl() const { return m_relay->metricsUrl(); }
    Storage &storage() { return *m_storage; }
    std::filesystem::path databaseFile() const { return m_folder.file("relay.db"); }
    /// What was logged, at every level. After stop().
    std::string log() const { return m_log.str(); }
    void advanceClock(std::chrono::milliseconds by) { m_offsetMs += by.count(); }
    void stop();

    /// A new pairing code for the workspace, which is created if it is new.
    std::string pairingCode(const std::string &workspace = "Corner Shop", bool renewsKey = false);
    /// Pairs over HTTP; gives the device's token.
    std::string pairDevice(const std::string &workspace = "Corner Shop",
                           const std::string &name = "Front desk");
    /// Claims without asking Meta.
    void claim(const std::string &workspace, const std::string &number, const std::string &waba);
    /// All events of the device's workspace, opened.
    boost::json::object events(const std::string &token, const std::string &query = "after=0&limit=500");

private:
    Timestamp now() const;

    TemporaryFolder m_folder;
    Settings m_settings;
    std::ostringstream m_log;
    Log m_logger;
    std::atomic<std::int64_t> m_offsetMs = 0;
    std::unique_ptr<Storage> m_storage;
    boost::asio::io_context m_context;
    std::unique_ptr<Relay> m_relay;
    std::vector<std::thread> m_threads;
};

/// The decoded body of an event that the relay told.
std::string bodyOf(const boost::json::value &event);

} // namespace shoptalk::relay::testing
