// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/settingkeys.h"

#include <algorithm>
#include <charconv>
#include <fstream>
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

Result<std::string> readSecret(const std::filesystem::path &file)
{
    std::ifstream input(file, std::ios::binary);
    std::ostringstream content;
    if (!input || !(content << input.rdbuf()))
        return tl::unexpected(configurationError("unreadable_file", file.string() + " cannot be read"));
    std::string secret = content.str();
    secret.erase(secret.find_last_not_of(" \t\r\n") + 1);
    if (secret.empty())
        return tl::unexpected(configurationError("unreadable_file", file.string() + " holds no secret"));
    return secret;
}

Result<bool> parseBoolean(std::string_view key, std::string_view text)
{
    if (text == "true" || text == "false")
        return text == "true";
    return badValue(key, "is true or false");
}

Result<void> setListen(Settings &settings, std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return badValue("server.listen", "is an address and a port, for example \"127.0.0.1:8080\"");
    const std::string_view port = text.substr(colon + 1);
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), settings.listenPort);
    if (error != std::errc() || end != port.data() + port.size())
        return badValue("server.listen", "ends with a port from 0 to 65535");
    std::string_view address = text.substr(0, colon);
    if (address.starts_with('[') && address.ends_with(']'))
        address = address.substr(1, address.size() - 2);
    settings.listenAddress = address;
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

template <class Value>
auto into(Value Settings::*member)
{
    return
        [member](Settings &settings, const std::string &text, const std::filesystem::path &) -> Result<void> {
            settings.*member = text;
            return {};
        };
}

auto secretFileInto(std::string Settings::*member)
{
    return [member](Settings &settings, const std::string &text,
                    const std::filesystem::path &folder) -> Result<void> {
        return readSecret(folder / text).map([&](const std::string &secret) { settings.*member = secret; });
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
    return setListen(settings, text);
}

Result<void> applyProxies(Settings &settings, const std::string &text, const std::filesystem::path &)
{
    settings.trustedProxies = commaSeparated(text);
    return {};
}

Result<void> applyDatabase(Settings &settings, const std::string &text, const std::filesystem::path &folder)
{
    settings.databasePath = folder / text;
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
        {"database", "path", false, applyDatabase},
        {"meta", "app_id", false, into(&Settings::metaAppId)},
        {"meta", "app_secret_file", false, secretFileInto(&Settings::appSecret)},
        {"meta", "previous_app_secret_file", false, secretFileInto(&Settings::previousAppSecret)},
        {"meta", "verify_token_file", false, secretFileInto(&Settings::verifyToken)},
        {"meta", "app_secret", true, into(&Settings::appSecret)},
        {"meta", "previous_app_secret", true, into(&Settings::previousAppSecret)},
        {"meta", "verify_token", true, into(&Settings::verifyToken)},
        {"meta", "graph_url", false, addressInto(&Settings::graphUrl, "meta.graph_url")},
        {"meta", "graph_version", false, into(&Settings::graphVersion)},
        {"meta", "webhook_override", false, applyOverride},
        {"log", "level", false, applyLevel}};
    return keys;
}

} // namespace shoptalk::relay
