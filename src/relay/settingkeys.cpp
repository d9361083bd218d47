// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/settingkeys.h"

#include "relay/clientaddress.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <functional>
#include <sstream>

namespace shoptalk::relay {

using http::Error;
using http::Result;

Error configurationError(std::string reason, std::string detail)
{
    return {Error::Kind::Configuration, std::move(reason), std::move(detail)};
}

tl::unexpected<Error> badValue(std::string_view key, std::string_view expected)
{
    return tl::unexpected(configurationError("bad_value", std::string(key) + " " + std::string(expected)));
}

namespace {

/// The path in brackets, if it is certainly one. Anything else may be the secret itself, written where the
/// name of its file belongs; a secret in base64 may even begin with a slash.
std::string shownPath(const std::filesystem::path &written)
{
    std::error_code ignored;
    const std::filesystem::path folder = written.parent_path();
    const bool isPath = written.is_absolute() && folder != folder.root_path()
        && std::filesystem::is_directory(folder, ignored);
    return isPath ? " (" + written.string() + ')' : std::string();
}

/// `key` names the setting whose text is the file's path; a relative one starts at the folder.
Result<std::string> readSecret(std::string_view key, const std::filesystem::path &written,
                               const std::filesystem::path &folder)
{
    const auto unreadable = [&](std::string_view what) {
        return tl::unexpected(
            configurationError("unreadable_file", std::string(key) + std::string(what) + shownPath(written)));
    };
    std::ifstream input(folder / written, std::ios::binary);
    std::ostringstream content;
    if (!input || !(content << input.rdbuf()))
        return unreadable(" names no readable file");
    std::string secret = content.str();
    secret.erase(secret.find_last_not_of(" \t\r\n") + 1);
    if (secret.empty())
        return unreadable(" names a file that holds no secret");
    return secret;
}

Result<bool> parseBoolean(std::string_view key, std::string_view text)
{
    if (text == "true" || text == "false")
        return text == "true";
    return badValue(key, "is true or false");
}

/// "127.0.0.1:8080" or "[::1]:8080"
Result<void> readEndpoint(std::string_view key, std::string_view text, std::string &address,
                          std::uint16_t &port)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return badValue(key, "is an address and a port, for example \"127.0.0.1:8080\"");
    const std::string_view digits = text.substr(colon + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc() || end != digits.data() + digits.size())
        return badValue(key, "ends with a port from 0 to 65535");
    std::string_view host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    address = host;
    return {};
}

Result<std::string> webAddress(std::string_view key, std::string_view text)
{
    if (!text.starts_with("https://") && !text.starts_with("http://"))
        return badValue(key, "begins with https:// (http:// for trials only)");
    while (text.ends_with('/'))
        text.remove_suffix(1);
    return std::string(text);
}

std::vector<std::string> commaSeparated(std::string_view text)
{
    std::vector<std::string> items;
    std::istringstream input{std::string(text)};
    for (std::string item; std::getline(input, item, ',');) {
        std::erase(item, ' ');
        if (!item.empty())
            items.push_back(item);
    }
    return items;
}

/// A place in a group of settings, as `&Settings::member` is one in all.
template <class Group, class Value>
auto within(Group Settings::*group, Value Group::*member)
{
    return [group, member](Settings &settings) -> Value & { return settings.*group.*member; };
}

template <class Place>
auto into(Place place)
{
    return
        [place](Settings &settings, const std::string &text, const std::filesystem::path &) -> Result<void> {
            std::invoke(place, settings) = text;
            return {};
        };
}

template <class Place>
auto secretFileInto(Place place, std::string key)
{
    return [place, key](Settings &settings, const std::string &text,
                        const std::filesystem::path &folder) -> Result<void> {
        return readSecret(key, text, folder).map([&](const std::string &secret) {
            std::invoke(place, settings) = secret;
        });
    };
}

auto addressInto(std::string Settings::*member, std::string key)
{
    return [member, key](Settings &settings, const std::string &text,
                         const std::filesystem::path &) -> Result<void> {
        return webAddress(key, text).map([&](const std::string &address) { settings.*member = address; });
    };
}

Result<void> applyListen(Settings &settings, const std::string &text, const std::filesystem::path &)
{
    return readEndpoint("server.listen", text, settings.listenAddress, settings.listenPort);
}

Result<void> applyMetrics(Settings &settings, const std::string &text, const std::filesystem::path &)
{
    if (text != "off")
        return readEndpoint("metrics.listen", text, settings.metricsAddress, settings.metricsPort);
    settings.metricsAddress.clear();
    return {};
}

Result<void> applyOrigins(Settings &settings, const std::string &text, const std::filesystem::path &)
{
    settings.corsOrigins = commaSeparated(text);
    for (const std::string &origin : settings.corsOrigins) {
        const Result<std::string> site = webAddress("server.cors_origins", origin);
        if (!site)
            return tl::unexpected(site.error());
        if (*site != origin || origin.find('/', origin.find("//") + 2) != std::string::npos)
            return badValue("server.cors_origins",
                            "holds sites without a path, for example \"https://shop.example\"");
    }
    return {};
}

template <class Place>
auto countInto(Place place, std::string key)
{
    return [place, key](Settings &settings, const std::string &text,
                        const std::filesystem::path &) -> Result<void> {
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end != text.data() + text.size() || number < 1 || number > 1'000'000)
            return badValue(key, "is a whole number from 1 to 1000000");
        std::invoke(place, settings) = number;
        return {};
    };
}

Result<void> applyBackupFolder(Settings &settings, const std::string &text,
                               const std::filesystem::path &folder)
{
    settings.backup.folder = folder / text;
    return {};
}

Result<void> applyRedis(Settings &settings, const std::string &text, const std::filesystem::path &)
{
    std::string host;
    std::uint16_t port = 0;
    if (!text.starts_with("unix:/")) {
        Result<void> read = readEndpoint("redis.address", text, host, port);
        if (!read)
            return read;
    }
    settings.limits.redisAddress = text;
    return {};
}

Result<void> applyFormat(Settings &settings, const std::string &text, const std::filesystem::path &)
{
    if (text != "json" && text != "text")
        return badValue("log.format", "is json or text");
    settings.logFormat = text == "json" ? LogFormat::Json : LogFormat::Text;
    return {};
}

Result<void> applyProxies(Settings &settings, const std::string &text, const std::filesystem::path &)
{
    settings.trustedProxies = commaSeparated(text);
    if (!std::ranges::all_of(settings.trustedProxies, isAddressOrNetwork))
        return badValue("server.trusted_proxies",
                        "holds addresses and networks, for example \"10.0.0.1\" or \"10.0.0.0/8\"");
    return {};
}

Result<void> applyDatabase(Settings &settings, const std::string &text, const std::filesystem::path &folder)
{
    if (text.find("://") != std::string::npos) // With its password, which messages about the file would show.
        return badValue("database.path", "is a file; database.url_file names the one that holds an address");
    settings.databasePath = folder / text;
    return {};
}

/// Messages show it, so that it must not be the secret by mistake.
Result<void> applyAppId(Settings &settings, const std::string &text, const std::filesystem::path &)
{
    if (text.find_first_not_of("0123456789") != std::string::npos)
        return badValue("meta.app_id", "is the number of your app at Meta");
    settings.metaAppId = text;
    return {};
}

/// The newest and the previous secret of each further app, in any order: all are valid at once.
Result<void> applyOtherSecrets(Settings &settings, const std::string &text,
                               const std::filesystem::path &folder)
{
    settings.otherAppSecrets.clear();
    for (const std::string &file : commaSeparated(text)) {
        Result<std::string> secret = readSecret("meta.other_app_secret_files", file, folder);
        if (!secret)
            return tl::unexpected(secret.error());
        settings.otherAppSecrets.push_back(std::move(*secret));
    }
    return {};
}

Result<void> applyPagesFolder(Settings &settings, const std::string &text,
                              const std::filesystem::path &folder)
{
    settings.pages.folder = folder / text;
    return {};
}

Result<void> applyOverride(Settings &settings, const std::string &text, const std::filesystem::path &)
{
    return parseBoolean("meta.webhook_override", text).map([&](bool value) {
        settings.webhookOverride = value;
    });
}

Result<void> applyLevel(Settings &settings, const std::string &text, const std::filesystem::path &)
{
    const auto level = logLevelNamed(text);
    if (!level)
        return badValue("log.level", "is debug, info, warning or error");
    settings.logLevel = *level;
    return {};
}

} // namespace

const std::vector<SettingKey> &settingKeys()
{
    static const std::vector<SettingKey> keys{
        {"server", "listen", false, applyListen},
        {"server", "public_url", false, addressInto(&Settings::publicUrl, "server.public_url")},
        {"server", "trusted_proxies", false, applyProxies},
        {"server", "cors_origins", false, applyOrigins},
        {"database", "path", false, applyDatabase},
        {"database", "url_file", false, secretFileInto(&Settings::databaseUrl, "database.url_file")},
        {"database", "owner_url_file", false,
         secretFileInto(&Settings::databaseOwnerUrl, "database.owner_url_file")},
        {"database", "url", true, into(&Settings::databaseUrl)},
        {"database", "owner_url", true, into(&Settings::databaseOwnerUrl)},
        {"retention", "days", false, countInto(&Settings::retentionDays, "retention.days")},
        {"retention", "megabytes", false, countInto(&Settings::retentionMegabytes, "retention.megabytes")},
        {"meta", "app_id", false, applyAppId},
        {"meta", "app_secret_file", false, secretFileInto(&Settings::appSecret, "meta.app_secret_file")},
        {"meta", "previous_app_secret_file", false,
         secretFileInto(&Settings::previousAppSecret, "meta.previous_app_secret_file")},
        {"meta", "verify_token_file", false,
         secretFileInto(&Settings::verifyToken, "meta.verify_token_file")},
        {"meta", "app_secret", true, into(&Settings::appSecret)},
        {"meta", "previous_app_secret", true, into(&Settings::previousAppSecret)},
        {"meta", "verify_token", true, into(&Settings::verifyToken)},
        {"meta", "other_app_secret_files", false, applyOtherSecrets},
        {"pages", "folder", false, applyPagesFolder},
        {"pages", "operator", false, into(within(&Settings::pages, &PagesSettings::operatorName))},
        {"pages", "contact", false, into(within(&Settings::pages, &PagesSettings::contact))},
        {"pages", "updated", false, into(within(&Settings::pages, &PagesSettings::updated))},
        {"meta", "graph_url", false, addressInto(&Settings::graphUrl, "meta.graph_url")},
        {"meta", "graph_version", false, into(&Settings::graphVersion)},
        {"meta", "login_config_id", false, into(&Settings::loginConfigId)},
        {"meta", "signup_config_id", false, into(&Settings::signupConfigId)},
        {"meta", "sdk_url", false, addressInto(&Settings::sdkUrl, "meta.sdk_url")},
        {"meta", "dialog_origin", false, addressInto(&Settings::dialogOrigin, "meta.dialog_origin")},
        {"meta", "webhook_override", false, applyOverride},
        {"log", "level", false, applyLevel},
        {"log", "format", false, applyFormat},
        {"metrics", "listen", false, applyMetrics},
        {"limits", "device_per_minute", false,
         countInto(within(&Settings::limits, &RateLimitSettings::devicePerMinute),
                   "limits.device_per_minute")},
        {"limits", "address_per_minute", false,
         countInto(within(&Settings::limits, &RateLimitSettings::addressPerMinute),
                   "limits.address_per_minute")},
        {"backup", "folder", false, applyBackupFolder},
        {"backup", "keep", false, countInto(within(&Settings::backup, &BackupSettings::keep), "backup.keep")},
        {"backup", "key_file", false,
         secretFileInto(within(&Settings::backup, &BackupSettings::key), "backup.key_file")},
        {"backup", "key", true, into(within(&Settings::backup, &BackupSettings::key))},
        {"redis", "address", false, applyRedis},
        {"redis", "password_file", false,
         secretFileInto(within(&Settings::limits, &RateLimitSettings::redisPassword), "redis.password_file")},
        {"redis", "password", true, into(within(&Settings::limits, &RateLimitSettings::redisPassword))}};
    return keys;
}

} // namespace shoptalk::relay
