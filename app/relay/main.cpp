// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcommand.h"
#include "backupcommands.h"
#include "commands.h"
#include "composition.h"
#include "crypto/coredumps.h"

#include <CLI/CLI.hpp>
#include <boost/core/typeinfo.hpp>

#include <functional>
#include <iostream>
#include <typeinfo>
#include <utility>
#include <vector>

namespace relay = shoptalk::relay;
using shoptalk::http::Result;
using Command = std::function<Result<void>(const relay::Settings &)>;
/// A command of the command line, and what it does.
using Entry = std::pair<const CLI::App *, Command>;

namespace {

/// An exception of a library is named by its type only, because its text may quote a secret that it read.
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

/// The arguments of the command line.
struct Arguments {
    std::string config;
    std::string workspace;
    bool renewsKey = false;
    relay::RestoreOptions restore;
    relay::ReplayOptions replay;
    relay::AuditOptions audit;
    relay::DoctorOptions doctor;
};

Entry addPair(CLI::App &app, Arguments &arguments)
{
    CLI::App *const pair =
        addCommand(app, "pair", "Print a one-time code that pairs a console", arguments.config);
    pair->add_option("--workspace", arguments.workspace, "The business; created if it is new")
        ->check(CLI::Validator([](const std::string &name) { return name.size() > 200 ? "too long" : ""; },
                               "NAME"));
    pair->add_flag(
        "--renew-key", arguments.renewsKey,
        "Use it when every console is lost: the next one sets a new key, all others are revoked, and stored "
        "events can no longer be read");
    return {pair, [&arguments](const relay::Settings &given) {
                return relay::printPairingCode(given, arguments.workspace, arguments.renewsKey);
            }};
}

Entry addRestore(CLI::App &app, Arguments &arguments)
{
    CLI::App *const restore =
        addCommand(app, "restore", "Fill an empty database from a backup", arguments.config);
    restore->add_option("file", arguments.restore.file, "The backup")->required();
    restore->add_flag("--check", arguments.restore.isCheckOnly,
                      "Only check whether it can be opened and is complete");
    return {restore,
            [&arguments](const relay::Settings &given) { return relay::restore(given, arguments.restore); }};
}

Entry addReplay(CLI::App &app, Arguments &arguments)
{
    CLI::App *const replay = addCommand(
        app, "replay",
        "Process stored webhooks again that reached no workspace; or let consoles read events again",
        arguments.config);
    CLI::Option *const after =
        replay->add_option("--after", arguments.replay.after, "Consoles read the events after this seq again")
            ->check(CLI::NonNegativeNumber);
    CLI::Option *const since =
        replay
            ->add_option("--since", arguments.replay.since,
                         "Consoles read the events since this time again: 2026-11-23T08:00:00Z")
            ->excludes(after);
    replay->add_option("--workspace", arguments.replay.workspace,
                       "The business whose consoles read again; needed if there are several");
    return {replay, [&arguments, after, since](const relay::Settings &given) {
                relay::ReplayOptions options = arguments.replay;
                options.isForConsoles = after->count() + since->count() > 0;
                return relay::replay(given, options);
            }};
}

Entry addAudit(CLI::App &app, Arguments &arguments)
{
    CLI::App *const audit =
        addCommand(app, "audit", "Print the audit trail: pairings, claims, revocations, refusals, backups",
                   arguments.config);
    relay::AuditOptions &options = arguments.audit;
    audit->add_option("--workspace", options.workspace, "Only of this business");
    audit->add_option("--action", options.action, "Only lines of this kind, such as device_paired");
    audit->add_option("--since", options.since, "Only from then on: 2026-11-23T08:00:00Z");
    audit->add_option("--until", options.until, "Only before then: 2026-11-24T08:00:00Z");
    audit->add_option("--limit", options.maxLines, "The maximum number of lines, the newest ones")
        ->capture_default_str()
        ->check(CLI::Range(1, 1'000'000));
    audit->add_flag("--json", options.json, "Print one JSON object a line");
    return {audit,
            [&options](const relay::Settings &given) { return relay::printAuditTrail(given, options); }};
}

/// Every command that needs settings which can be read, in the order of the help.
std::vector<Entry> addCommands(CLI::App &app, Arguments &arguments)
{
    const auto simple = [&](const std::string &name, const std::string &description, const Command &command) {
        return Entry{addCommand(app, name, description, arguments.config), command};
    };
    return {simple("serve", "Run the server", relay::serve),
            addPair(app, arguments),
            simple("devices", "List the paired consoles", relay::printDevices),
            simple("numbers", "List the claimed numbers", relay::printNumbers),
            simple("ready", "Ask the relay that serves here whether it is ready; for health checks",
                   relay::askWhetherReady),
            simple("migrate", "Bring the database up to date", relay::migrateDatabase),
            simple("backup", "Copy the database, encrypted, into the folder of backups; also while it serves",
                   relay::backUp),
            addRestore(app, arguments),
            addReplay(app, arguments),
            addAudit(app, arguments)};
}

/// Adds the command `doctor`, which also works with settings that can't be read, because it reports them.
const CLI::App *addDoctor(CLI::App &app, Arguments &arguments)
{
    CLI::App *const doctor =
        addCommand(app, "doctor", "Go through the production checklist and say how to fix what is wrong",
                   arguments.config);
    doctor->add_flag("--json", arguments.doctor.json, "Print the report as JSON");
    doctor->add_option("--token-file", arguments.doctor.tokenFile,
                       "A file with a token whose permissions are checked");
    return doctor;
}

} // namespace

int main(int argc, char **argv)
{
    shoptalk::crypto::refuseCoreDumps();
    CLI::App app("Takes WhatsApp webhooks for Shoptalk, keeps them, and hands them to paired consoles.",
                 "shoptalk-relay");
    app.set_version_flag("--version", SHOPTALK_VERSION);
    app.require_subcommand(1);
    Arguments arguments;
    const std::vector<Entry> commands = addCommands(app, arguments);
    const CLI::App *const doctor = addDoctor(app, arguments);
    CLI11_PARSE(app, argc, argv);
    if (doctor->parsed())
        return relay::diagnoseAndReport(relay::loadSettings(arguments.config, relay::processEnvironment()),
                                        arguments.doctor);
    for (const auto &[command, action] : commands) {
        if (command->parsed())
            return run(arguments.config, action);
    }
    return 1;
}
