// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the relay with its lower bound and with a plain Node receiver, interleaved on one disk; see
// bench/README.md.
#include "loads.h"
#include "postgrescluster.h"
#include "relayfolder.h"
#include "waiters.h"
#include "webhooks.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <memory>
#include <sys/resource.h>

namespace shoptalk::bench {

namespace {

struct Options {
    std::filesystem::path programs; ///< Where shoptalk-relay is.
    std::filesystem::path benches; ///< Where relay_floor and peers/ are, and the scratch folders go.
    std::filesystem::path against; ///< Another build of shoptalk-relay; empty for none.
    std::string pairedWith; ///< "postgres", "node" or "floor": only this one and the relay, in pairs.
    std::size_t rounds = 3;
    std::size_t webhooks = 20'000;
    std::size_t seconds = 60;
    std::size_t consoles = 2'000;
    std::vector<std::size_t> connections{16, 64, 256}; ///< At once, one after the other.
    bool withoutNode = false;
    bool withoutPostgres = false;
};

enum class Kind { Relay, Against, Postgres, Floor, Node };

std::map<Kind, std::string> contenders(const Options &options)
{
    std::map<Kind, std::string> all{{Kind::Relay, "relay"},
                                    {Kind::Postgres, "PostgreSQL"},
                                    {Kind::Floor, "(a) floor"},
                                    {Kind::Node, "(b) Node"}};
    if (options.withoutNode)
        all.erase(Kind::Node);
    if (options.withoutPostgres)
        all.erase(Kind::Postgres);
    return all;
}

/// An empty database in a throwaway cluster, which is reached through a socket only.
relay::PostgresAddress emptyDatabase()
{
    auto &cluster = relay::testing::PostgresCluster::shared();
    const std::string name = cluster.makeDatabase();
    return {cluster.url(name), cluster.ownerUrl(name)};
}

std::vector<std::string> commandFor(Kind kind, const Options &options, const std::filesystem::path &folder)
{
    switch (kind) {
    case Kind::Relay:
        return prepareRelay(options.programs / "shoptalk-relay", folder, 1).command;
    case Kind::Against:
        return prepareRelay(std::filesystem::absolute(options.against), folder, 1).command;
    case Kind::Postgres:
        return prepareRelay(options.programs / "shoptalk-relay", folder, 1, emptyDatabase()).command;
    case Kind::Floor:
        return {(options.benches / "relay_floor").string()};
    case Kind::Node:
        break;
    }
    return {"env", "APP_SECRET=" + std::string(appSecret), "PHONE_NUMBER_ID=" + numberOfShop(0), "node",
            (options.benches / "peers/receiver.js").string()};
}

/// The figures of several runs of one contender.
struct Figures {
    std::vector<double> perSecond;
    std::vector<double> p50Ms;
    std::vector<double> p99Ms;
    std::vector<double> processorUs; ///< Of the server, for each webhook.
    std::vector<double> memoryMb;
    std::size_t refused = 0;
};

void measure(Kind kind, const Options &options, std::size_t connections, Figures &figures)
{
    const ScratchFolder folder(options.benches / "scratch");
    const Contender server(commandFor(kind, options, folder.path()), folder.path());
    closedLoad(server, connections, options.webhooks / 10, "warm");
    const double before = server.processorSeconds();
    const Outcome outcome = closedLoad(server, connections, options.webhooks, "run");
    const double processorSeconds = server.processorSeconds() - before;
    figures.processorUs.push_back(processorSeconds * 1e6 / static_cast<double>(options.webhooks));
    figures.perSecond.push_back(outcome.perSecond());
    figures.p50Ms.push_back(outcome.latencies.quantileMs(0.5));
    figures.p99Ms.push_back(outcome.latencies.quantileMs(0.99));
    figures.memoryMb.push_back(server.memoryMb());
    figures.refused += outcome.refused;
}

void print(std::size_t connections, const std::string &name, const Figures &figures)
{
    std::printf("%11zu  %-10s %9.0f %9.2f %9.2f %9.1f %9.1f %8zu\n", connections, name.c_str(),
                medianOf(figures.perSecond), medianOf(figures.p50Ms), medianOf(figures.p99Ms),
                medianOf(figures.processorUs), medianOf(figures.memoryMb), figures.refused);
}

void throughputWith(std::size_t connections, const Options &options)
{
    const std::map<Kind, std::string> names = contenders(options);
    std::map<Kind, Figures> all;
    for (std::size_t round = 0; round < options.rounds; ++round) {
        for (const auto &[kind, name] : names)
            measure(kind, options, connections, all[kind]);
    }
    for (const auto &[kind, name] : names)
        print(connections, name, all[kind]);
    const double relay = medianOf(all[Kind::Relay].perSecond);
    for (const auto &[kind, name] : names) {
        const double other = medianOf(all[kind].perSecond);
        if (kind == Kind::Postgres)
            std::printf("%11s  PostgreSQL = %.2f x relay\n", "", other / relay);
        else if (kind != Kind::Relay)
            std::printf("%11s  relay = %.2f x %s\n", "", relay / other, name.c_str());
    }
    std::fflush(stdout);
}

void printHeader(const Options &options)
{
    std::printf("Signed webhooks of 1 KB, all different; medians of %zu interleaved runs of %zu\n\n",
                options.rounds, options.webhooks);
    std::printf("%11s  %-10s %9s %9s %9s %9s %9s %8s\n", "connections", "", "per s", "p50 ms", "p99 ms",
                "CPU us", "RSS MB", "refused");
}

void throughput(const Options &options)
{
    printHeader(options);
    for (const std::size_t connections : options.connections)
        throughputWith(connections, options);
}

/// The values of `own` divided by those of `other`, run by run.
std::vector<double> ratios(const std::vector<double> &own, const std::vector<double> &other)
{
    std::vector<double> all;
    for (std::size_t run = 0; run < own.size(); ++run)
        all.push_back(own[run] / other[run]);
    return all;
}

/// What is said of two contenders whose runs follow each other immediately: the ratio is taken within each
/// pair, so a load that comes and goes falls on both.
void printRatio(const std::string &first, const std::string &second, const Figures &own, const Figures &other)
{
    std::vector<double> perSecond = ratios(own.perSecond, other.perSecond);
    std::ranges::sort(perSecond);
    std::printf("%11s  %s = %.3f x %s (quarters %.3f, %.3f); p99 %.2f x, CPU %.3f x\n", "", first.c_str(),
                medianOf(perSecond), second.c_str(), perSecond[perSecond.size() / 4],
                perSecond[perSecond.size() * 3 / 4], medianOf(ratios(own.p99Ms, other.p99Ms)),
                medianOf(ratios(own.processorUs, other.processorUs)));
    std::fflush(stdout);
}

/// In pairs of short runs, of which first the one and then the other comes first.
void pairsWith(std::size_t connections, Kind first, Kind second, const Options &options)
{
    std::map<Kind, std::string> names = contenders(options);
    names[Kind::Against] = "against";
    std::map<Kind, Figures> all;
    for (std::size_t round = 0; round < options.rounds; ++round) {
        const bool inOrder = round % 2 == 0;
        for (const Kind kind : {inOrder ? first : second, inOrder ? second : first})
            measure(kind, options, connections, all[kind]);
    }
    print(connections, names[first], all[first]);
    print(connections, names[second], all[second]);
    printRatio(names[first], names[second], all[first], all[second]);
}

void pairs(const Options &options)
{
    static const std::map<std::string, std::pair<Kind, Kind>> known{
        {"postgres", {Kind::Postgres, Kind::Relay}},
        {"node", {Kind::Relay, Kind::Node}},
        {"floor", {Kind::Relay, Kind::Floor}}};
    printHeader(options);
    for (const std::size_t connections : options.connections) {
        const auto [first, second] =
            options.against.empty() ? known.at(options.pairedWith) : std::pair(Kind::Relay, Kind::Against);
        pairsWith(connections, first, second, options);
    }
}

/// So many relays over one PostgreSQL, for a hundred shops.
void measureRelays(std::size_t relays, const Options &options, std::size_t connections, Figures &figures)
{
    constexpr std::size_t shops = 100;
    const ScratchFolder folder(options.benches / "scratch");
    const RelayFolder ready =
        prepareRelay(options.programs / "shoptalk-relay", folder.path(), shops, emptyDatabase());
    std::vector<std::unique_ptr<Contender>> started;
    std::vector<const Contender *> servers;
    for (std::size_t count = 0; count < relays; ++count) {
        started.push_back(std::make_unique<Contender>(ready.command, folder.path()));
        servers.push_back(started.back().get());
    }
    const auto processorSeconds = [&servers] {
        double seconds = 0;
        for (const Contender *const server : servers)
            seconds += server->processorSeconds();
        return seconds;
    };
    closedLoad(servers, connections, options.webhooks / 10, "warm", shops);
    const double before = processorSeconds();
    const Outcome outcome = closedLoad(servers, connections, options.webhooks, "run", shops);
    const double spent = processorSeconds() - before;
    double memoryMb = 0;
    for (const Contender *const server : servers)
        memoryMb += server->memoryMb();
    figures.perSecond.push_back(outcome.perSecond());
    figures.p50Ms.push_back(outcome.latencies.quantileMs(0.5));
    figures.p99Ms.push_back(outcome.latencies.quantileMs(0.99));
    figures.processorUs.push_back(spent * 1e6 / static_cast<double>(options.webhooks));
    figures.memoryMb.push_back(memoryMb);
    figures.refused += outcome.refused;
}

void severalRelays(const Options &options)
{
    std::printf("\nOne PostgreSQL and a hundred shops; CPU and memory of both relays together\n");
    for (const std::size_t connections : options.connections) {
        std::array<Figures, 2> all;
        for (std::size_t round = 0; round < options.rounds; ++round) {
            for (const std::size_t relays : {1 + round % 2, 2 - round % 2})
                measureRelays(relays, options, connections, all[relays - 1]);
        }
        print(connections, "one relay", all[0]);
        print(connections, "two relays", all[1]);
        printRatio("two", "one", all[1], all[0]);
    }
}

void sustained(const Options &options)
{
    const ScratchFolder folder(options.benches / "scratch");
    const Contender relay(commandFor(Kind::Relay, options, folder.path()), folder.path());
    const OpenLoad load = openLoad(relay, 4'000, std::chrono::seconds(options.seconds), "open");
    const Outcome &outcome = load.outcome;
    const double warm = load.memoryMb.at(load.memoryMb.size() / 6);
    std::printf("\n4000 events a second offered for %zu s: %.0f/s answered 200, %zu refused\n"
                "p50 %.1f ms, p99 %.1f ms, %.2f %% over 250 ms\n"
                "memory %.1f MB at the start, %.1f MB after a sixth of it, %.1f MB at the end\n",
                options.seconds, outcome.perSecond(), outcome.refused, outcome.latencies.quantileMs(0.5),
                outcome.latencies.quantileMs(0.99), outcome.latencies.percentOver(250), load.memoryMb.front(),
                warm, load.memoryMb.back());
}

void waiting(const Options &options)
{
    const ScratchFolder folder(options.benches / "scratch");
    const RelayFolder ready =
        prepareRelay(options.programs / "shoptalk-relay", folder.path(), options.consoles);
    const Contender relay(ready.command, folder.path());
    const Waiting measured = waitWithMany(relay, ready.tokens, 1'000);
    std::printf(
        "\n%zu consoles waiting: an event reached its console in p50 %.1f ms, p99 %.1f ms; %zu failed\n"
        "memory per waiting console %.1f KB\n",
        options.consoles, measured.reached.quantileMs(0.5), measured.reached.quantileMs(0.99),
        measured.failed, measured.memoryPerWaiterKb);
}

/// For the waiting consoles: one descriptor each, here and in the relay.
void raiseDescriptorLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

} // namespace shoptalk::bench

int main(int argc, char **argv)
{
    using namespace shoptalk::bench;
    CLI::App app("Measures the relay beside its floor and a plain Node receiver.", "relay_bench");
    Options options;
    std::string only;
    app.add_option("--programs", options.programs, "Folder of shoptalk-relay")->required();
    app.add_option("--benches", options.benches, "Folder of relay_floor and peers/")->required();
    app.add_option("--only", only, "throughput, relays, sustained or waiting");
    app.add_option("--against", options.against, "Another build of shoptalk-relay: only these two, in pairs")
        ->check(CLI::ExistingFile);
    app.add_option("--paired-with", options.pairedWith,
                   "postgres, node or floor: only it and the relay, in pairs")
        ->check(CLI::IsMember({"postgres", "node", "floor"}));
    app.add_option("--connections", options.connections, "Of the throughput, e.g. 16,64")->delimiter(',');
    app.add_option("--rounds", options.rounds, "Interleaved runs")->check(CLI::Range(1, 100));
    app.add_option("--webhooks", options.webhooks, "Webhooks a run")->check(CLI::Range(100, 1'000'000));
    app.add_option("--seconds", options.seconds, "Of the sustained load")->check(CLI::Range(6, 3'600));
    app.add_flag("--without-postgres", options.withoutPostgres, "Leave out the relay over PostgreSQL");
    app.add_flag("--without-node", options.withoutNode, "Leave out (b)");
    app.add_option("--consoles", options.consoles, "That wait")->check(CLI::Range(1, 10'000));
    CLI11_PARSE(app, argc, argv);
    raiseDescriptorLimit();
    if (!options.against.empty() || !options.pairedWith.empty()) {
        pairs(options);
        return 0;
    }
    if (only.empty() || only == "throughput")
        throughput(options);
    if (!options.withoutPostgres && (only.empty() || only == "relays"))
        severalRelays(options);
    if (only.empty() || only == "sustained")
        sustained(options);
    if (only.empty() || only == "waiting")
        waiting(options);
    return 0;
}
