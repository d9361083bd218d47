// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "sandbox/model/faults.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <random>

namespace shoptalk::sandbox {

namespace {

/// Splits "127.0.0.1:0" into host and port. Returns an error message, or an empty one.
std::string takeListen(const std::string &text, Options &options)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos)
        return "is not of the form ADDRESS:PORT";
    options.address = text.substr(0, colon);
    const char *end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data() + colon + 1, end, options.port);
    return problem == std::errc() && stop == end ? std::string() : "has a port that is no number up to 65535";
}

std::vector<std::string> faultNames()
{
    std::vector<std::string> names;
    for (const FaultDescription &fault : Faults::known())
        names.emplace_back(fault.name);
    return names;
}

} // namespace

tl::expected<Options, int> readOptions(int argc, char **argv)
{
    Options options;
    options.seed = std::random_device{}();
    std::string listen = "127.0.0.1:0";
    CLI::App app("Simulates Meta's platform for tests, training and demonstrations.");
    app.add_option("--scenario", options.scenarioFile, "Scenario file")->required()->check(CLI::ExistingFile);
    app.add_option("--listen", listen, "ADDRESS:PORT; port 0 takes any free one")
        ->check([&](const std::string &text) { return takeListen(text, options); });
    app.add_option("--app-secret-file", options.appSecretFile, "File with the app's secret")
        ->required()
        ->check(CLI::ExistingFile);
    app.add_option("--verify-token-file", options.verifyTokenFile, "File with the callback's verify token")
        ->required()
        ->check(CLI::ExistingFile);
    app.add_option("--webhook-url", options.webhookUrl, "The app's callback for webhooks");
    app.add_option("--redirect-uri", options.redirectUris, "A further valid redirect of the login dialog");
    app.add_option("--speed", options.speed, "How many times as fast as life everything happens")
        ->check(CLI::PositiveNumber);
    app.add_option("--seed", options.seed, "The same seed gives the same behaviour");
    app.add_option("--fault", options.faults, "Something that goes wrong from the start")
        ->check(CLI::IsMember(faultNames()));
    app.add_flag("--limits", options.withLimits, "Meta's limits of calls and messages apply from the start");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &outcome) {
        return tl::unexpected(app.exit(outcome));
    }
    return options;
}

} // namespace shoptalk::sandbox
