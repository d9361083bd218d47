// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningrelay.h"

#include "openedevents.h"
#include "relay/pairingcode.h"
#include "relay/storage/sqlite/sqlitestorage.h"
#include "requests.h"

#include <csignal>
#include <stdexcept>

namespace shoptalk::relay::testing {

namespace {

constexpr int servingThreads = 2;

template <class T>
T required(http::Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().reason + ' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

Settings testSettings(const std::string &graphUrl)
{
    Settings settings;
    settings.listenPort = 0;
    settings.publicUrl = "https://relay.example";
    settings.metaAppId = "700000000000001";
    settings.appSecret = appSecret;
    settings.previousAppSecret = previousAppSecret;
    settings.verifyToken = verifyToken;
    settings.graphUrl = graphUrl;
    return settings;
}

RunningRelay::RunningRelay(Settings settings)
    : m_settings(std::move(settings))
    , m_logger(m_log, LogLevel::Debug)
    , m_storage(required(SqliteStorage::open(databaseFile(), appSecretsOf(m_settings))))
    , m_relay(std::make_unique<Relay>(m_context.get_executor(), m_settings, *m_storage, m_logger,
                                      [this] { return now(); }))
{
    std::signal(SIGPIPE, SIG_IGN); // As the program does.
    required(m_relay->start());
    for (int count = 0; count < servingThreads; ++count)
        m_threads.emplace_back([this] { m_context.run(); });
}

RunningRelay::~RunningRelay()
{
    stop();
}

void RunningRelay::stop()
{
    m_relay->stop();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

Timestamp RunningRelay::now() const
{
    return systemNow() + std::chrono::milliseconds(m_offsetMs);
}

std::string RunningRelay::pairingCode(const std::string &workspace, bool renewsKey)
{
    const std::string text = newPairingCode();
    PairingCode code;
    code.hash = *pairingCodeHash(text);
    code.workspace = required(m_storage->workspaces().workspaceNamed(workspace)).id;
    code.createdAt = now();
    code.expiresAt = code.createdAt + pairingCodeLife;
    code.renewsKey = renewsKey;
    required(m_storage->devices().addPairingCode(code));
    return text;
}

std::string RunningRelay::pairDevice(const std::string &workspace, const std::string &name)
{
    const boost::json::object request = pairRequest(pairingCode(workspace), name);
    return std::string(jsonOf(postJson(url("/v1/devices"), request)).at("token").as_string());
}

void RunningRelay::claim(const std::string &workspace, const std::string &number, const std::string &waba)
{
    Claim claim;
    claim.number = {
        {number}, {waba}, required(m_storage->workspaces().workspaceNamed(workspace)).id, "+34 910 00 00 01"};
    claim.at = now();
    if (!required(m_storage->numbers().claim(claim)).taken)
        throw std::runtime_error("the number is claimed");
}

boost::json::object RunningRelay::events(const std::string &token, const std::string &query)
{
    return opened(jsonOf(get(url("/v1/events?" + query), token)).as_object(), workspaceIdOf(url(), token));
}

std::string bodyOf(const boost::json::value &event)
{
    return crypto::asText(crypto::fromBase64(std::string_view(event.at("body").as_string())).value());
}

} // namespace shoptalk::relay::testing
