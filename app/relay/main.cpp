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

namespace {

/// Names an exception of a library by its type, because its text may quote what it read.
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

int runCommand(const std::string &config, const Command &command)
{
    const Result<relay::Settings> settings = relay::loadSettings(config, relay::processEnvironment());
    const Result<void> done = settings ? finished(command, *settings) : tl::unexpected(settings.error());
    if (done)
        return 0;
    std::cerr << "shoptalk-relay: "
              << (done.error().detail.empty() ? done.error().reason : done.error().detail) << '\n';
    return 1;
}

/// The program's commands with their options, in the order of the help.
class CommandLine {
public:
    CommandLine();

    int run(int argc, char **argv);

private:
    CLI::App *add(const std::string &name, const std::string &description, Command command);
    void addPair();
    void addRestore();
    void addReplay();
    void addAudit();
    void addDoctor();

    CLI::App m_app{"Takes WhatsApp webhooks for Shoptalk, keeps them, and hands them to paired consoles.",
                   "shoptalk-relay"};
    std::vector<std::pair<const CLI::App *, Command>> m_commands;
    const CLI::App *m_doctor =
        nullptr; ///< Not among `m_commands`: settings that can't be read are a finding.
    std::string m_config;
    std::string m_workspace;
    bool m_renewsKey = false;
    relay::RestoreOptions m_restore;
    relay::ReplayOptions m_replay;
    const CLI::Option *m_after = nullptr;
    const CLI::Option *m_since = nullptr;
    relay::AuditOptions m_audit;
    relay::DoctorOptions m_doctorOptions;
};

CommandLine::CommandLine()
{
    m_app.set_version_flag("--version", SHOPTALK_VERSION);
    m_app.require_subcommand(1);
    add("serve", "Run the server", relay::serve);
    addPair();
    add("devices", "List the paired consoles", relay::printDevices);
    add("numbers", "List the claimed numbers", relay::printNumbers);
    add("ready", "Ask the relay that serves here whether it is ready; for health checks",
        relay::askWhetherReady);
    add("migrate", "Bring the database up to date", relay::migrateDatabase);
    add("backup", "Copy the database, encrypted, into the folder of backups; also while it serves",
        relay::backUp);
    addRestore();
    addReplay();
    addAudit();
    addDoctor();
}

CLI::App *CommandLine::add(const std::string &name, const std::string &description, Command command)
{
    CLI::App *const added = m_app.add_subcommand(name, description);
    added->add_option("--config", m_config, "The settings, a TOML file")->required();
    if (command)
        m_commands.emplace_back(added, std::move(command));
    return added;
}

void CommandLine::addPair()
{
    CLI::App *const pair =
        add("pair", "Print a one-time code that pairs a console", [this](const relay::Settings &settings) {
            return relay::printPairingCode(settings, m_workspace, m_renewsKey);
        });
    pair->add_option("--workspace", m_workspace, "The business; made if it is new")
        ->check(CLI::Validator([](const std::string &name) { return name.size() > 200 ? "too long" : ""; },
                               "NAME"));
    pair->add_flag(
        "--renew-key", m_renewsKey,
        "For when every console is lost: the next one sets a new key, all others are revoked, and what is "
        "stored can no longer be read");
}

void CommandLine::addRestore()
{
    CLI::App *const restore =
        add("restore", "Fill an empty database from a backup",
            [this](const relay::Settings &settings) { return relay::restore(settings, m_restore); });
    restore->add_option("file", m_restore.file, "The backup")->required();
    restore->add_flag("--check", m_restore.isCheckOnly, "Only see whether it opens and is whole");
}

void CommandLine::addReplay()
{
    CLI::App *const replay =
        add("replay", "Process again what reached nobody; or let consoles take their events again",
            [this](const relay::Settings &settings) {
                m_replay.isForConsoles = m_after->count() + m_since->count() > 0;
                return relay::replay(settings, m_replay);
            });
    CLI::Option *const after =
        replay->add_option("--after", m_replay.after, "Consoles take again what follows this seq")
            ->check(CLI::NonNegativeNumber);
    m_after = after;
    m_since = replay
                  ->add_option("--since", m_replay.since,
                               "Consoles take again what came since: 2026-11-23T08:00:00Z")
                  ->excludes(after);
    replay->add_option("--workspace", m_replay.workspace, "Whose consoles; needed if there are several");
}

void CommandLine::addAudit()
{
    CLI::App *const audit =
        add("audit", "Print the audit trail: pairings, claims, revocations, refusals, backups",
            [this](const relay::Settings &settings) { return relay::printAuditTrail(settings, m_audit); });
    audit->add_option("--workspace", m_audit.workspace, "Only of this business");
    audit->add_option("--action", m_audit.action, "Only lines of this kind, such as device_paired");
    audit->add_option("--since", m_audit.since, "Only from then on: 2026-11-23T08:00:00Z");
    audit->add_option("--until", m_audit.until, "Only before then: 2026-11-24T08:00:00Z");
    audit->add_option("--limit", m_audit.maximumLines, "The newest so many lines")
        ->capture_default_str()
        ->check(CLI::Range(1, 1'000'000));
    audit->add_flag("--json", m_audit.json, "Print one JSON object a line");
}

void CommandLine::addDoctor()
{
    CLI::App *const doctor =
        add("doctor", "Walk the production checklist and say how to mend what is missing", {});
    doctor->add_flag("--json", m_doctorOptions.json, "Print the report as JSON");
    doctor->add_option("--token-file", m_doctorOptions.tokenFile,
                       "A file with a token whose permissions are checked");
    m_doctor = doctor;
}

int CommandLine::run(int argc, char **argv)
{
    CLI11_PARSE(m_app, argc, argv);
    if (m_doctor->parsed())
        return relay::examineAndReport(relay::loadSettings(m_config, relay::processEnvironment()),
                                       m_doctorOptions);
    for (const auto &[added, command] : m_commands) {
        if (added->parsed())
            return runCommand(m_config, command);
    }
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    shoptalk::crypto::refuseCoreDumps();
    return CommandLine().run(argc, argv);
}
