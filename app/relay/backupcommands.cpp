// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcommands.h"

#include "composition.h"
#include "relay/backup/backups.h"
#include "relay/reprocessing.h"
#include "relay/settingkeys.h"

#include <iostream>

namespace shoptalk::relay {

using http::Error;
using http::Result;

namespace {

Result<void> checkHasKey(const Settings &settings)
{
    if (settings.backup.key.empty())
        return tl::unexpected(configurationError("missing_value", "backup.key_file is needed"));
    return {};
}

void describe(const BackupFacts &facts)
{
    std::cerr << "It has " << facts.counts.events << " events, and was made at "
              << toRfc3339Seconds(facts.madeAt) << ".\n";
}

Result<void> noteInAuditTrail(const Settings &settings, std::string action, const BackupFacts &facts)
{
    const Result<std::unique_ptr<Storage>> storage = openStorage(settings);
    if (!storage)
        return tl::unexpected(storage.error());
    return (*storage)->audit().add({systemNow(), {}, std::move(action), facts.file.filename().string()});
}

Result<void> afterRestoring(const Settings &settings, const BackupFacts &facts)
{
    const Result<std::unique_ptr<Storage>> storage = openStorage(settings);
    if (!storage)
        return tl::unexpected(storage.error());
    Result<void> noted = notifyRestored(**storage, systemNow());
    return noted ? noteInAuditTrail(settings, "database_restored", facts) : noted;
}

/// Finds the workspace by its name; without a name, the only one that exists.
Result<Workspace> knownWorkspace(Storage &storage, const std::string &name)
{
    const Result<std::vector<Workspace>> known = storage.workspaces().all();
    if (!known)
        return tl::unexpected(known.error());
    for (const Workspace &workspace : *known) {
        if (workspace.name == name || (name.empty() && known->size() == 1))
            return workspace;
    }
    std::string detail = "say which one with --workspace:";
    for (const Workspace &workspace : *known)
        detail += " \"" + workspace.name + '"';
    return tl::unexpected(Error{Error::Kind::Rejected, "which_workspace", detail});
}

Result<std::int64_t> firstWanted(Storage &storage, const WorkspaceId &workspace, const ReplayOptions &options)
{
    if (options.since.empty())
        return options.after;
    const std::optional<Timestamp> since = fromRfc3339(options.since);
    if (!since)
        return tl::unexpected(
            Error{Error::Kind::Rejected, "bad_time", "--since is a time such as 2026-11-23T08:00:00Z"});
    return seqBefore(storage, workspace, *since);
}

Result<void> replayForConsoles(Storage &storage, const ReplayOptions &options)
{
    const Result<Workspace> workspace = knownWorkspace(storage, options.workspace);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<std::int64_t> after = firstWanted(storage, workspace->id, options);
    if (!after)
        return tl::unexpected(after.error());
    const Result<std::int64_t> asked = askToReadAgain(storage, workspace->id, *after, systemNow());
    if (!asked)
        return tl::unexpected(asked.error());
    std::cerr << "The consoles of \"" << workspace->name << "\" read the events after " << *asked
              << " again within a minute.\n";
    return {};
}

} // namespace

Result<void> backUp(const Settings &settings)
{
    Result<void> ready = checkHasKey(settings);
    if (!ready)
        return ready;
    if (settings.backup.folder.empty())
        return tl::unexpected(configurationError("missing_value", "backup.folder is needed"));
    const Result<std::unique_ptr<DatabaseDump>> dump = openDump(settings, DumpUse::Copy);
    if (!dump)
        return tl::unexpected(dump.error());
    const BackupPlan plan{settings.backup.folder, settings.backup.key, settings.backup.keep};
    const Result<BackupFacts> made = makeBackup(**dump, plan, systemNow());
    if (!made)
        return tl::unexpected(made.error());
    describe(*made);
    std::cout << made->file.string() << std::endl;
    return noteInAuditTrail(settings, "backup_made", *made);
}

Result<void> restore(const Settings &settings, const RestoreOptions &options)
{
    Result<void> ready = checkHasKey(settings);
    if (!ready)
        return ready;
    const auto openTarget = [&settings] { return openDump(settings, DumpUse::Fill); };
    const Result<BackupFacts> facts = options.isCheckOnly
        ? verifyBackup(options.file, settings.backup.key)
        : restoreBackup(options.file, settings.backup.key, openTarget);
    if (!facts)
        return tl::unexpected(facts.error());
    describe(*facts);
    return options.isCheckOnly ? ready : afterRestoring(settings, *facts);
}

Result<void> replay(const Settings &settings, const ReplayOptions &options)
{
    const Result<std::unique_ptr<Storage>> storage = openStorage(settings);
    if (!storage)
        return tl::unexpected(storage.error());
    if (options.isForConsoles)
        return replayForConsoles(**storage, options);
    const Result<RetryResult> retried = retryUnprocessed(**storage);
    if (!retried)
        return tl::unexpected(retried.error());
    std::cout << "processed\t" << retried->processed << '\n';
    for (const auto &[reason, count] : retried->left)
        std::cout << reason << '\t' << count << '\n';
    return {};
}

} // namespace shoptalk::relay
