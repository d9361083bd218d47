// SPDX-License-Identifier: GPL-3.0-or-later
// The relay is killed under load again and again, and PostgreSQL beneath it: what was answered 200 must be
// there, and nothing twice.
#include "lastingrelay.h"
#include "postgrescluster.h"
#include "senders.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <functional>
#include <utility>

namespace {

using namespace shoptalk::relay::testing;

/// Different for each round, so that the end comes at any moment of a commit.
int webhooksBefore(int round)
{
    return 20 + (round * 37) % 150;
}

/// What the senders have been told, and what they were never told and post again in the next round.
struct Sent {
    std::set<std::string> accepted;
    std::vector<std::string> unanswered;
    std::size_t again = 0;

    std::vector<std::string> takeUnanswered()
    {
        again += unanswered.size();
        return std::exchange(unanswered, {});
    }
    void add(Senders &senders)
    {
        accepted.merge(senders.accepted());
        unanswered = senders.unanswered();
    }
};

void killRelay(const LastingRelay &shop, int round, Sent &sent)
{
    RelayProcess relay(shop.folder());
    Senders senders(relay.url(), std::to_string(round), sent.takeUnanswered());
    senders.waitUntilAccepted(webhooksBefore(round));
    relay.kill();
    sent.add(senders);
}

/// The relay goes on; at the end it is killed too.
void stopDatabase(const LastingRelay &shop, PostgresCluster &cluster, int round, Sent &sent)
{
    RelayProcess relay(shop.folder());
    Senders senders(relay.url(), "stop " + std::to_string(round), sent.takeUnanswered());
    senders.waitUntilAccepted(webhooksBefore(round));
    cluster.kill();
    cluster.start();
    senders.waitUntilAccepted(2 * webhooksBefore(round));
    relay.kill();
    sent.add(senders);
}

/// False if something was lost or is there twice. A hole in the seq ends the program.
bool run(const char *name, int rounds, const LastingRelay &shop,
         const std::function<void(int, Sent &)> &disturb)
{
    Sent sent;
    for (int round = 0; round < rounds; ++round)
        disturb(round, sent);
    const RelayProcess relay(shop.folder());
    const std::map<std::string, int> stored = shop.storedBodies(relay);
    std::size_t lost = 0;
    std::size_t twice = 0;
    for (const std::string &body : sent.accepted)
        lost += stored.contains(body) ? 0 : 1;
    for (const auto &[body, times] : stored)
        twice += times > 1 ? 1 : 0;
    std::printf("%-36s %6d %9zu %9zu %9zu %6zu %6zu\n", name, rounds, sent.accepted.size(), stored.size(),
                sent.again, lost, twice);
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
    std::printf("%-36s %6s %9s %9s %9s %6s %6s\n", "", "rounds", "answered", "stored", "repeated", "lost",
                "twice");
    const LastingRelay onSqlite;
    bool isWell = run("SQLite, kill -9", rounds, onSqlite,
                      [&](int round, Sent &sent) { killRelay(onSqlite, round, sent); });
    if (withoutPostgres)
        return isWell ? 0 : 1;
    PostgresCluster cluster;
    const LastingRelay onPostgres(cluster.makeUrls());
    isWell = run("PostgreSQL, kill -9 of the relay", rounds, onPostgres,
                 [&](int round, Sent &sent) { killRelay(onPostgres, round, sent); })
        && isWell;
    const LastingRelay another(cluster.makeUrls());
    isWell = run("PostgreSQL, pg_ctl stop -m immediate", rounds, another,
                 [&](int round, Sent &sent) { stopDatabase(another, cluster, round, sent); })
        && isWell;
    return isWell ? 0 : 1;
}
