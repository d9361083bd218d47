// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/settings.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <functional>
#include <sstream>

extern char **environ;

namespace shoptalk::relay {

namespace {

using http::Error;
using http::Result;

constexpr std::string_view prefix = "SHOPTALK_RELAY_";

Error configurationError(std::string reason, std::string detail)
{
    return {Error::Kind::Configuration, std::move(reason), std::move(detail)};
}

tl::unexpected<Error> badValue(std::string_view key, std::string_view expected)
{
    return tl::unexpected(configurationError("bad_value", std::string(key) + " " + std::string(expected)));
}

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

/// One key: what takes its text. Secrets may be set by the environment only, their files by both.
struct Key {
    std::string_view section;
    std::string_view name;
    bool environmentOnly;
    std::function<Result<void>(Settings &, const std::string &, const std::filesystem::path &)> apply;
};

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

const std::vector<Key> &knownKeys()
{
    static const std::vector<Key> keys{
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

std::string environmentName(const Key &key)
{
    std::string name = std::string(prefix) + std::string(key.section) + '_' + std::string(key.name);
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return name;
}

/// A TOML value as the text that the environment would hold.
std::optional<std::string> textOf(const toml::node &node)
{
    if (const auto text = node.value_exact<std::string>())
        return *text;
    if (const auto truth = node.value_exact<bool>())
        return *truth ? "true" : "false";
    const toml::array *const array = node.as_array();
    if (!array)
        return {};
    std::string joined;
    for (const toml::node &item : *array) {
        const auto text = item.value_exact<std::string>();
        if (!text)
            return {};
        joined += *text + ',';
    }
    return joined;
}

Result<void> applyEntry(Settings &settings, std::string_view section, std::string_view name,
                        const toml::node &node, const std::filesystem::path &folder)
{
    const std::string dotted = std::string(section) + '.' + std::string(name);
    const auto key = std::ranges::find_if(knownKeys(), [&](const Key &known) {
        return known.section == section && known.name == name && !known.environmentOnly;
    });
    if (key == knownKeys().end())
        return tl::unexpected(configurationError("unknown_key", dotted + " is not a setting"));
    const auto text = textOf(node);
    if (!text)
        return badValue(dotted, "has a value of the wrong type");
    return key->apply(settings, *text, folder);
}

Result<void> applyFile(Settings &settings, const toml::table &table, const std::filesystem::path &folder)
{
    for (const auto &[section, content] : table) {
        const toml::table *const keys = content.as_table();
        if (!keys)
            return tl::unexpected(
                configurationError("unknown_key", std::string(section.str()) + " is not a section"));
        for (const auto &[name, node] : *keys) {
            Result<void> applied = applyEntry(settings, section.str(), name.str(), node, folder);
            if (!applied)
                return applied;
        }
    }
    return {};
}

Result<void> applyEnvironment(Settings &settings, const Environment &environment,
                              const std::filesystem::path &folder)
{
    for (const auto &[name, text] : environment) {
        if (!name.starts_with(prefix))
            continue;
        const auto key = std::ranges::find_if(
            knownKeys(), [&](const Key &known) { return environmentName(known) == name; });
        if (key == knownKeys().end())
            return tl::unexpected(configurationError("unknown_key", name + " is not a setting"));
        Result<void> applied = key->apply(settings, text, folder);
        if (!applied)
            return applied;
    }
    return {};
}

} // namespace

Environment processEnvironment()
{
    Environment environment;
    for (char **entry = environ; entry && *entry; ++entry) {
        const std::string_view text = *entry;
        const std::size_t equals = text.find('=');
        if (equals != std::string_view::npos)
            environment.insert_or_assign(std::string(text.substr(0, equals)),
                                         std::string(text.substr(equals + 1)));
    }
    return environment;
}

Result<Settings> loadSettings(const std::filesystem::path &file, const Environment &environment)
{
    std::error_code ignored;
    const std::filesystem::path folder = std::filesystem::absolute(file, ignored).parent_path();
    Settings settings;
    try {
        const toml::table table = toml::parse_file(file.string());
        const Result<void> applied = applyFile(settings, table, folder);
        if (!applied)
            return tl::unexpected(applied.error());
    } catch (const toml::parse_error &error) {
        std::ostringstream detail;
        detail << file.string() << ": " << error.description();
        if (error.source().begin.line > 0)
            detail << " (line " << error.source().begin.line << ")";
        return tl::unexpected(configurationError("unreadable_file", detail.str()));
    }
    const Result<void> applied = applyEnvironment(settings, environment, folder);
    if (!applied)
        return tl::unexpected(applied.error());
    if (settings.databasePath.empty())
        return tl::unexpected(configurationError("missing_value", "database.path is needed"));
    return settings;
}

Result<void> checkReadyToServe(const Settings &settings)
{
    const std::array<std::pair<std::string_view, const std::string *>, 3> needed{
        {{"meta.app_id", &settings.metaAppId},
         {"meta.app_secret_file", &settings.appSecret},
         {"meta.verify_token_file", &settings.verifyToken}}};
    for (const auto &[key, value] : needed) {
        if (value->empty())
            return tl::unexpected(configurationError("missing_value", std::string(key) + " is needed"));
    }
    return {};
}

} // namespace shoptalk::relay
