// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/backup/backups.h"

#include "relay/backup/heldfolder.h"

#include <algorithm>

namespace shoptalk::relay {

using http::Error;
using http::Result;

namespace {

constexpr std::string_view prefix = "relay-";
constexpr std::string_view suffix = ".backup";
constexpr std::string_view unfinished = ".unfinished";

tl::unexpected<Error> unwritable(const std::filesystem::path &path, const std::string &why)
{
    return tl::unexpected(Error{Error::Kind::Storage, "backup_unwritable", path.string() + ": " + why});
}

/// "relay-2026-11-23T03-15-02.123Z.backup": sorting by name sorts by time, and each name is unique.
std::string nameAt(Timestamp now)
{
    std::string time = toRfc3339Milliseconds(now);
    std::ranges::replace(time, ':', '-');
    return std::string(prefix) + time + std::string(suffix);
}

std::vector<std::filesystem::path> filesIn(const std::filesystem::path &folder, std::string_view ending)
{
    std::vector<std::filesystem::path> files;
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && name.ends_with(ending))
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

Result<RowCounts> write(DatabaseDump &dump, const std::filesystem::path &file, const BackupPlan &plan,
                        Timestamp now)
{
    const Result<std::unique_ptr<SealedFileWriter>> sealed =
        SealedFileWriter::create(file, {now, plan.cost}, plan.passphrase);
    if (!sealed)
        return tl::unexpected(sealed.error());
    RowRecorder recorder(**sealed);
    Result<void> copied = dump.copyTo(recorder);
    if (copied)
        copied = recorder.finish();
    return copied.map([&recorder] { return recorder.counts(); });
}

void removeBeyond(const std::filesystem::path &folder, int keep)
{
    const std::vector<std::filesystem::path> files = filesIn(folder, suffix);
    const auto kept = static_cast<std::size_t>(std::max(keep, 1));
    std::error_code ignored;
    for (std::size_t at = 0; at + kept < files.size(); ++at)
        std::filesystem::remove(files[at], ignored);
}

Result<BackupFacts> writeVerified(DatabaseDump &dump, const std::filesystem::path &file,
                                  const BackupPlan &plan, Timestamp now)
{
    const Result<RowCounts> written = write(dump, file, plan, now);
    if (!written)
        return tl::unexpected(written.error());
    Result<BackupFacts> read = verifyBackup(file, plan.passphrase);
    if (read && read->counts != *written) {
        return tl::unexpected(Error{Error::Kind::Malformed, "backup_damaged",
                                    "the backup does not read back as it was written"});
    }
    return read;
}

} // namespace

Result<BackupFacts> makeBackup(DatabaseDump &dump, const BackupPlan &plan, Timestamp now)
{
    const Result<std::unique_ptr<HeldFolder>> folder = HeldFolder::hold(plan.folder);
    if (!folder)
        return tl::unexpected(folder.error());
    std::error_code failed;
    // From a backup that was interrupted.
    for (const std::filesystem::path &left : filesIn(plan.folder, unfinished))
        std::filesystem::remove(left, failed);
    const std::filesystem::path file = plan.folder / nameAt(now);
    const std::filesystem::path temporary = file.string() + std::string(unfinished);
    Result<BackupFacts> made = writeVerified(dump, temporary, plan, now);
    if (made)
        std::filesystem::rename(temporary, file, failed);
    if (made && failed)
        made = unwritable(file, failed.message());
    if (!made) {
        std::filesystem::remove(temporary, failed);
        return made;
    }
    if (!(*folder)->keepNames())
        return unwritable(file, "its name can't be kept on the disk");
    removeBeyond(plan.folder, plan.keep);
    made->file = file;
    return made;
}

Result<BackupFacts> verifyBackup(const std::filesystem::path &file, const std::string &passphrase)
{
    const Result<std::unique_ptr<SealedFileReader>> sealed = SealedFileReader::open(file, passphrase);
    if (!sealed)
        return tl::unexpected(sealed.error());
    RowReader reader(**sealed);
    while (true) {
        const Result<std::optional<TableRow>> row = reader.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return BackupFacts{file, (*sealed)->head().madeAt, reader.counts()};
    }
}

Result<BackupFacts> restoreBackup(const std::filesystem::path &file, const std::string &passphrase,
                                  const std::function<Result<std::unique_ptr<DatabaseDump>>()> &openTarget)
{
    Result<BackupFacts> facts = verifyBackup(file, passphrase);
    if (!facts)
        return facts;
    const Result<std::unique_ptr<SealedFileReader>> sealed = SealedFileReader::open(file, passphrase);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const Result<std::unique_ptr<DatabaseDump>> target = openTarget();
    if (!target)
        return tl::unexpected(target.error());
    RowReader reader(**sealed);
    const Result<void> filled = (*target)->fillFrom(reader);
    return filled ? facts : tl::unexpected(filled.error());
}

std::optional<std::filesystem::path> newestBackup(const std::filesystem::path &folder)
{
    const std::vector<std::filesystem::path> files = filesIn(folder, suffix);
    return files.empty() ? std::nullopt : std::optional(files.back());
}

} // namespace shoptalk::relay
