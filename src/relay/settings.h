// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/log.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::relay {

/// The public pages about privacy and deletion.
struct PagesSettings {
    std::filesystem::path folder = {}; ///< The operator's own templates; empty: the default ones.
    std::string operatorName = {}; ///< As it stands on the pages.
    std::string contact = {}; ///< An address to write to.
    std::string updated = {}; ///< When the pages were last changed, as they show it.
};

struct RateLimitSettings {
    int devicePerMinute = 6'000; ///< Requests that one device may make.
    int addressPerMinute = 120; ///< Requests from one address without a device's token.
    std::string redisAddress = {}; ///< "host:port" or "unix:/path"; empty: they are counted in memory.
    std::string redisPassword = {};
};

struct BackupSettings {
    std::filesystem::path folder = {}; ///< Where backups go; `doctor` looks there.
    std::string key = {}; ///< The passphrase that they are encrypted with.
    int keep = 14; ///< How many of the newest are kept.
};

/// The operator's settings. Secrets come from separate files or the environment, never from the settings file
/// or an argument.
struct Settings {
    std::string listenAddress = "127.0.0.1";
    std::uint16_t listenPort = 8080; ///< 0 = any free one.
    std::string publicUrl = {}; ///< Without a slash at the end; empty = the address listened on.
    std::vector<std::string> trustedProxies = {}; ///< Addresses and networks ("10.0.0.0/8") whose
                                                  ///< X-Forwarded-For counts.
    std::vector<std::string> corsOrigins = {}; ///< Sites whose pages may use /v1; none = closed.
    std::filesystem::path databasePath = {}; ///< The SQLite file; ignored if there is a URL.
    std::string databaseUrl = {}; ///< Of PostgreSQL, in libpq's form, for the role that serves.
    std::string databaseOwnerUrl = {}; ///< For the role that owns the tables; empty: somebody else migrates.
    int retentionDays = 30;
    int retentionMegabytes = 2'048; ///< Of each workspace.
    std::string metaAppId = {};
    std::string appSecret = {};
    std::string previousAppSecret = {}; ///< Accepted for webhooks too while a secret is being changed.
    std::string verifyToken = {};
    std::string graphUrl = "https://graph.facebook.com";
    std::string graphVersion = "v26.0";
    bool webhookOverride = false;
    std::string loginConfigId = {}; ///< Of Facebook Login for Business; empty: classic permissions.
    std::string signupConfigId = {}; ///< Of Embedded Signup; empty: there is none.
    std::string sdkUrl = "https://connect.facebook.net/en_US/sdk.js"; ///< Meta's script for sign-ups.
    std::string dialogOrigin = "https://www.facebook.com"; ///< The sign-up page accepts its messages only.
    std::vector<std::string> otherAppSecrets = {}; ///< Of further apps whose webhooks come here.
    PagesSettings pages = {};
    LogLevel logLevel = LogLevel::Info;
    LogFormat logFormat = LogFormat::Json;
    std::string metricsAddress = {}; ///< Where /metrics is served; empty: nowhere.
    std::uint16_t metricsPort = 0;
    RateLimitSettings limits = {};
    BackupSettings backup = {};
};

/// Every app secret that is valid, the newest of the main app first.
std::vector<std::string> appSecretsOf(const Settings &settings);

/// Names and values of the environment.
using Environment = std::map<std::string, std::string, std::less<>>;
Environment processEnvironment();

/// Reads a TOML file; the environment's `SHOPTALK_RELAY_SECTION_KEY` overrides it. Relative paths start
/// at the file's folder. Errors: Configuration ("unreadable_file", "unknown_key", "bad_value",
/// "missing_value"); the detail names the key and says what is expected.
http::Result<Settings> loadSettings(const std::filesystem::path &file, const Environment &environment);

/// Checks the settings that `serve` needs besides those for opening the database. Errors: Configuration
/// ("missing_value").
http::Result<void> checkReadyToServe(const Settings &settings);

} // namespace shoptalk::relay
