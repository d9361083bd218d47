// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/doctor/localchecks.h"

#include "relay/backup/backups.h"
#include "relay/limits/rediscounts.h"

#include <algorithm>
#include <set>

namespace shoptalk::relay {

namespace {

constexpr std::size_t minSecretLength = 20;
constexpr std::size_t minDifferentCharacters = 8;
constexpr std::chrono::hours freshBackup{26}; ///< One day, and two hours of tolerance.
constexpr const char *makeSecret = "openssl rand -hex 24";

bool isStrong(const std::string &secret)
{
    const std::set<char> different(secret.begin(), secret.end());
    return secret.size() >= minSecretLength && different.size() >= minDifferentCharacters;
}

Finding checkAppSecret(const std::string &secret)
{
    const std::string remedy = "Copy the app secret from Meta's App Dashboard (App settings, Basic) into the "
                               "file that meta.app_secret_file "
                               "names.";
    if (secret.empty())
        return bad("app_secret", "is not set", remedy);
    if (!isStrong(secret))
        return bad("app_secret", "does not look like one of Meta's: those are 32 characters", remedy);
    return good("app_secret", "is set");
}

Finding checkVerifyToken(const std::string &token)
{
    const std::string remedy = "Put the output of '" + std::string(makeSecret)
        + "' into the file that meta.verify_token_file names, and the same into Meta's webhook settings.";
    if (token.empty())
        return bad("verify_token", "is not set", remedy);
    if (!isStrong(token))
        return bad("verify_token", "can be guessed: it is short or repeats itself", remedy);
    return good("verify_token", "is set and strong");
}

} // namespace

std::vector<Finding> checkSecrets(const Settings &settings)
{
    std::vector<Finding> findings;
    findings.push_back(settings.metaAppId.empty()
                           ? bad("app_id", "is not set", "Set meta.app_id to the number of your app at Meta.")
                           : good("app_id", settings.metaAppId));
    findings.push_back(checkAppSecret(settings.appSecret));
    findings.push_back(checkVerifyToken(settings.verifyToken));
    if (!settings.previousAppSecret.empty()) {
        findings.push_back(notChecked(
            "previous_app_secret",
            "only you know whether Meta signs with the new secret by now; until it is removed both "
            "are accepted",
            "Remove meta.previous_app_secret_file once Meta signs with the new secret."));
    }
    return findings;
}

Finding checkDatabase(const http::Result<std::unique_ptr<Storage>> &storage)
{
    if (!storage) {
        const std::string &reason = storage.error().reason;
        const char *remedy =
            "See that the database is there ('serve' and 'migrate' make it, at database.path or "
            "database.url_file) and that this user may read and write it.";
        if (reason == "newer_database")
            remedy = "Install the newer relay that made this database.";
        else if (reason == "not_migrated")
            remedy = "Make a backup with the program that made it, then run 'shoptalk-relay migrate'.";
        else if (reason == "cannot_connect" || reason == "bad_value")
            remedy = "Correct the address in the file that this setting names: "
                     "postgresql://ROLE:PASSWORD@HOST/DATABASE. See docs/relay.md, \"PostgreSQL instead\".";
        return bad("database", storage.error().detail, remedy);
    }
    const http::Result<void> written = (*storage)->checkWritable();
    if (!written) {
        return bad(
            "database", "cannot be written: " + written.error().detail,
            "Make room on the disk of database.path, or of the server that database.url_file leads to, or "
            "give this user the right to write there.");
    }
    return good("database", "is reachable, migrated and can be written");
}

std::vector<Finding> checkRedis(const Settings &settings)
{
    if (settings.limits.redisAddress.empty())
        return {good("redis", "none is set: this relay counts its limits by itself")};
    RedisCounts counts({settings.limits.redisAddress, settings.limits.redisPassword});
    const auto counted = counts.count("shoptalk:doctor", std::chrono::minutes(1));
    if (!counted) {
        return {
            bad("redis", "does not answer: " + counted.error().detail,
                "Start Redis, or correct redis.address and redis.password_file. Until then each relay limits "
                "by itself.")};
    }
    return {good("redis", "answers")};
}

Finding checkBackups(const Settings &settings, Timestamp now)
{
    const std::string remedy =
        "Let 'shoptalk-relay backup' run every day, as shoptalk-relay-backup.timer does; "
        "'journalctl -u shoptalk-relay-backup' tells why it did not.";
    if (settings.backup.folder.empty())
        return bad("backups", "have no folder", "Set backup.folder. " + remedy);
    if (!isStrong(settings.backup.key)) {
        return bad(
            "backups", settings.backup.key.empty() ? "have no key" : "have a key that can be guessed",
            "Put the output of '" + std::string(makeSecret)
                + "' into the file that backup.key_file names, and keep a copy of it away from this server.");
    }
    const auto newest = newestBackup(settings.backup.folder);
    if (!newest)
        return bad("backups", "there is none in " + settings.backup.folder.string() + " (backup.folder)",
                   remedy);
    const http::Result<BackupFacts> facts = verifyBackup(*newest, settings.backup.key);
    if (!facts)
        return bad("backups", newest->string() + " does not open: " + facts.error().detail, remedy);
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(now - facts->madeAt).count();
    if (now - facts->madeAt > freshBackup)
        return bad("backups", "the newest is " + std::to_string(hours) + " hours old", remedy);
    return good("backups",
                "the newest opens, holds " + std::to_string(facts->counts.events) + " events and is "
                    + std::to_string(std::max<std::int64_t>(hours, 0)) + " hours old");
}

} // namespace shoptalk::relay
