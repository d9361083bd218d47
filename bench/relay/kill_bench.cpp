// SPDX-License-Identifier: GPL-3.0-or-later
// The relay is killed under load again and again, and PostgreSQL beneath it: what was answered 200 must be
// there, and nothing twice.
#include "lastingrelay.h"
#include "postgrescluster.h"
#include "senders.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <functional>

namespace {

using namespace shoptalk::relay::testing;

/// Different for each round, so that the end comes at any moment of a commit.
int webhooksBefore(int round)
{
    return 20 + (round * 37) % 150;
}

std::set<std::string> killRelay(const LastingRelay &shop, int round)
{
    RelayProcess relay(shop.folder());
    Senders senders(relay.url(), std::to_string(round));
    senders.waitUntilAccepted(webhooksBefore(round));
    relay.kill();
    return senders.accepted();
}

/// The relay continues; at the end it is killed as well.
std::set<std::string> stopDatabase(const LastingRelay &shop, PostgresCluster &cluster, int round)
{
    RelayProcess relay(shop.folder());
    Senders senders(relay.url(), "stop " + std::to_string(round));
    senders.waitUntilAccepted(webhooksBefore(round));
    cluster.kill();
    cluster.start();
    senders.waitUntilAccepted(2 * webhooksBefore(round));
    relay.kill();
    return senders.accepted();
}

/// False if something was lost or is there twice. A hole in the seq ends the program.
bool run(const char *name, int rounds, const LastingRelay &shop,
         const std::function<std::set<std::string>(int)> &disturb)
{
    std::set<std::string> accepted;
    for (int round = 0; round < rounds; ++round)
        accepted.merge(disturb(round));
    const RelayProcess relay(shop.folder());
    const std::map<std::string, int> stored = shop.storedBodies(relay);
    std::size_t lost = 0;
    std::size_t twice = 0;
    for (const std::string &body : accepted)
        lost += stored.contains(body) ? 0 : 1;
    for (const auto &[body, times] : stored)
        twice += times > 1 ? 1 : 0;
    std::printf("%-42s %6d %9zu %9zu %6zu %6zu\n", name, rounds, accepted.size(), stored.size(), lost, twice);
    std::fflush(stdout);
    return lost + twice == 0;
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app("Kills the relay and its database under load.", "kill_bench");
    int rounds = 20;
    bool withoutPostgres = false;
    app.add_option("--rounds", rounds, "Kills of each kind")->check(CLI::Range(1, 1'000));
    app.add_flag("--without-postgres", withoutPostgres, "SQLite only");
    CLI11_PARSE(app, argc, argv);
    std::printf("%-42s %6s %9s %9s %6s %6s\n", "", "rounds", "answered", "stored", "lost", "twice");
    const LastingRelay onSqlite;
    bool isWell =
        run("SQLite, kill -9", rounds, onSqlite, [&](int round) { return killRelay(onSqlite, round); });
    if (withoutPostgres)
        return isWell ? 0 : 1;
    PostgresCluster cluster;
    const LastingRelay onPostgres(cluster.makeUrls());
    isWell = run("PostgreSQL, kill -9 of the relay", rounds, onPostgres,
                 [&](int round) { return killRelay(onPostgres, round); })
        && isWell;
    const LastingRelay another(cluster.makeUrls());
    isWell = run("PostgreSQL, pg_ctl stop -m immediate", rounds, another,
                 [&](int round) { return stopDatabase(another, cluster, round); })
        && isWell;
    return isWell ? 0 : 1;
}
