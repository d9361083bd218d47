// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcommand.h"
#include "backupcommands.h"
#include "commands.h"
#include "composition.h"
#include "crypto/coredumps.h"

#include <CLI/CLI.hpp>
#include <boost/core/typeinfo.hpp>

#include <array>
#include <functional>
#include <iostream>
#include <typeinfo>

namespace relay = shoptalk::relay;
using shoptalk::http::Result;
using Command = std::function<Result<void>(const relay::Settings &)>;

namespace {

/// What a library threw is named by its kind: its text may quote what it read.
Result<void> finished(const Command &command, const relay::Settings &settings)
{
    try {
        return command(settings);
    } catch (const std::exception &exception) {
        const std::string kind = boost::core::demangled_name(typeid(exception));
        return tl::unexpected(shoptalk::http::Error{shoptalk::http::Error::Kind::Storage, "unexpected",
                                                    "something unexpected went wrong (" + kind + ")"});
    }
}

int run(const std::string &config, const Command &command)
{
    const Result<relay::Settings> settings = relay::loadSettings(config, relay::processEnvironment());
    const Result<void> done = settings ? finished(command, *settings) : tl::unexpected(settings.error());
    if (done)
        return 0;
    std::cerr << "shoptalk-relay: "
              << (done.error().detail.empty() ? done.error().reason : done.error().detail) << '\n';
    return 1;
}

CLI::App *addCommand(CLI::App &app, const std::string &name, const std::string &description,
                     std::string &config)
{
    CLI::App *const command = app.add_subcommand(name, description);
    command->add_option("--config", config, "The settings, a TOML file")->required();
    return command;
}

CLI::App *addAuditCommand(CLI::App &app, std::string &config, relay::AuditOptions &options)
{
    CLI::App *const audit = addCommand(
        app, "audit", "Print the audit trail: pairings, claims, revocations, refusals, backups", config);
    audit->add_option("--workspace", options.workspace, "Only of this business");
    audit->add_option("--action", options.action, "Only lines of this kind, such as device_paired");
    audit->add_option("--since", options.since, "Only from then on: 2026-11-23T08:00:00Z");
    audit->add_option("--until", options.until, "Only before then: 2026-11-24T08:00:00Z");
    audit->add_option("--limit", options.maximumLines, "The newest so many lines")
        ->capture_default_str()
        ->check(CLI::Range(1, 1'000'000));
    audit->add_flag("--json", options.json, "Print one JSON object a line");
    return audit;
}

} // namespace

int main(int argc, char **argv)
{
    shoptalk::crypto::refuseCoreDumps();
    CLI::App app("Takes WhatsApp webhooks for Shoptalk, keeps them, and hands them to paired consoles.",
                 "shoptalk-relay");
    app.set_version_flag("--version", SHOPTALK_VERSION);
    app.require_subcommand(1);
    std::string config;
    std::string workspace;
    const CLI::App *const serve = addCommand(app, "serve", "Run the server", config);
    CLI::App *const pair = addCommand(app, "pair", "Print a one-time code that pairs a console", config);
    pair->add_option("--workspace", workspace, "The business; made if it is new")
        ->check(CLI::Validator([](const std::string &name) { return name.size() > 200 ? "too long" : ""; },
                               "NAME"));
    bool renewsKey = false;
    pair->add_flag(
        "--renew-key", renewsKey,
        "For when every console is lost: the next one sets a new key, all others are revoked, and what is "
        "stored can no longer be read");
    const CLI::App *const devices = addCommand(app, "devices", "List the paired consoles", config);
    const CLI::App *const numbers = addCommand(app, "numbers", "List the claimed numbers", config);
    const CLI::App *const ready = addCommand(
        app, "ready", "Ask the relay that serves here whether it is ready; for health checks", config);
    const CLI::App *const migrate = addCommand(app, "migrate", "Bring the database up to date", config);
    const CLI::App *const backup =
        addCommand(app, "backup",
                   "Copy the database, encrypted, into the folder of backups; also while it serves", config);
    CLI::App *const restore = addCommand(app, "restore", "Fill an empty database from a backup", config);
    relay::RestoreOptions restoreOptions;
    restore->add_option("file", restoreOptions.file, "The backup")->required();
    restore->add_flag("--check", restoreOptions.isCheckOnly, "Only see whether it opens and is whole");
    CLI::App *const replay = addCommand(
        app, "replay", "Process again what reached nobody; or let consoles take their events again", config);
    relay::ReplayOptions replayOptions;
    CLI::Option *const after =
        replay->add_option("--after", replayOptions.after, "Consoles take again what follows this seq")
            ->check(CLI::NonNegativeNumber);
    CLI::Option *const since = replay
                                   ->add_option("--since", replayOptions.since,
                                                "Consoles take again what came since: 2026-11-23T08:00:00Z")
                                   ->excludes(after);
    replay->add_option("--workspace", replayOptions.workspace, "Whose consoles; needed if there are several");
    relay::AuditOptions auditOptions;
    const CLI::App *const audit = addAuditCommand(app, config, auditOptions);
    CLI::App *const doctor = addCommand(
        app, "doctor", "Walk the production checklist and say how to mend what is missing", config);
    relay::DoctorOptions doctorOptions;
    doctor->add_flag("--json", doctorOptions.json, "Print the report as JSON");
    doctor->add_option("--token-file", doctorOptions.tokenFile,
                       "A file with a token whose permissions are checked");
    CLI11_PARSE(app, argc, argv);
    if (doctor->parsed())
        return relay::examineAndReport(relay::loadSettings(config, relay::processEnvironment()),
                                       doctorOptions);

    replayOptions.isForConsoles = after->count() + since->count() > 0;
    const std::array<std::pair<const CLI::App *, Command>, 10> commands{{
        {serve, relay::serve},
        {pair,
         [&workspace, &renewsKey](const relay::Settings &given) {
             return relay::printPairingCode(given, workspace, renewsKey);
         }},
        {devices, relay::printDevices},
        {numbers, relay::printNumbers},
        {ready, relay::askWhetherReady},
        {migrate, relay::migrateDatabase},
        {backup, relay::backUp},
        {restore,
         [&restoreOptions](const relay::Settings &given) { return relay::restore(given, restoreOptions); }},
        {audit,
         [&auditOptions](const relay::Settings &given) {
             return relay::printAuditTrail(given, auditOptions);
         }},
        {replay,
         [&replayOptions](const relay::Settings &given) { return relay::replay(given, replayOptions); }},
    }};
    for (const auto &[command, action] : commands) {
        if (command->parsed())
            return run(config, action);
    }
    return 1;
}
