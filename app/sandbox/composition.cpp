// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "http/server.h"
#include "sandbox/model/scenariofiles.h"
#include "sandbox/model/scenarioreader.h"
#include "sandbox/sandbox.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/json/serialize.hpp>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace shoptalk::sandbox {

namespace asio = boost::asio;

namespace {

/// The maximum total size of request bodies in memory. Documents have up to 100 MB.
constexpr std::size_t maxHeld = 512UL * 1024 * 1024;
/// The longest time that running requests get when the program ends.
constexpr std::chrono::seconds shutdownTime{3};

std::string contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

/// The content of a file with a secret, without the newline at its end.
std::string secretIn(const std::string &path)
{
    std::string secret = contentOf(path);
    secret.erase(secret.find_last_not_of(" \r\n\t") + 1);
    return secret;
}

tl::expected<SandboxSettings, std::vector<std::string>> settingsOf(const Options &options)
{
    const std::filesystem::path folder = std::filesystem::path(options.scenarioFile).parent_path();
    auto scenario = readScenario(contentOf(options.scenarioFile), std::time(nullptr), folder);
    if (!scenario)
        return tl::unexpected(scenario.error());
    if (std::vector<std::string> missing = missingFiles(*scenario); !missing.empty())
        return tl::unexpected(std::move(missing));
    SandboxSettings settings;
    settings.scenario = std::move(*scenario);
    for (const std::string &uri : options.redirectUris)
        settings.scenario.redirectUris.push_back(uri);
    settings.appSecret = secretIn(options.appSecretFile);
    settings.verifyToken = secretIn(options.verifyTokenFile);
    settings.webhookUrl = options.webhookUrl;
    settings.speed = options.speed;
    settings.seed = options.seed;
    settings.faults = options.faults;
    if (options.withLimits && !settings.scenario.limits)
        settings.scenario.limits = json::object();
    if (settings.appSecret.empty() || settings.verifyToken.empty())
        return tl::unexpected(std::vector<std::string>{"the app secret or the verify token is empty"});
    return settings;
}

http::ServerOptions serverOptions(const Options &options, Sandbox &sandbox, Log &log)
{
    http::ServerOptions server;
    server.address = options.address;
    server.port = options.port;
    server.maxHeldBytes = maxHeld;
    server.heldBytesPerSource = maxHeld;
    server.extraHeaders.set("X-Content-Type-Options", "nosniff");
    server.onAnswered = [&sandbox, &log](const http::Request &request, const http::Response &response,
                                         std::chrono::microseconds took) {
        sandbox.noteRequest(request, response.status);
        if (!request.path.starts_with("/sandbox/customers/"))
            log.info("answered",
                     json::object{{"method", request.method},
                                  {"path", request.path},
                                  {"status", response.status},
                                  {"took_us", took.count()}});
    };
    return server;
}

/// Runs until SIGTERM or SIGINT. Then it accepts nothing new and waits until running requests have ended.
void runUntilSignal(asio::io_context &context, http::Server &server, Sandbox &sandbox, Log &log)
{
    asio::signal_set signals(context, SIGTERM, SIGINT);
    signals.async_wait([&](const boost::system::error_code &cancelled, int) {
        if (cancelled)
            return;
        log.info("stopping");
        sandbox.stop();
        server.stop();
        context.stop();
    });
    context.run();
    context.restart();
    context.run_for(shutdownTime);
}

} // namespace

int runProgram(const Options &options, std::ostream &output, std::ostream &logStream)
{
    Log log(logStream);
    auto settings = settingsOf(options);
    if (!settings) {
        for (const std::string &problem : settings.error())
            log.warning("cannot_start", json::object{{"problem", problem}});
        return 1;
    }
    asio::io_context context(1);
    Sandbox sandbox(context.get_executor(), std::move(*settings), log);
    http::Server server(context.get_executor(), sandbox.router(), serverOptions(options, sandbox, log));
    if (const auto started = server.start(); !started) {
        log.warning("cannot_listen", json::object{{"problem", started.error().reason}});
        return 1;
    }
    const std::string url = "http://" + options.address + ":" + std::to_string(server.port());
    sandbox.start(url);
    output << json::serialize(json::object{{"listening", url}}) << std::endl;
    runUntilSignal(context, server, sandbox, log);
    log.info("stopped");
    return 0;
}

} // namespace shoptalk::sandbox
