// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/settings.h"

#include "relay/settingkeys.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#ifndef _WIN32
extern char **environ;
#endif

namespace shoptalk::relay {

using http::Result;

namespace {

constexpr std::string_view prefix = "SHOPTALK_RELAY_";

std::string environmentName(const SettingKey &key)
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
    if (const auto number = node.value_exact<std::int64_t>())
        return std::to_string(*number);
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
    const auto key = std::ranges::find_if(settingKeys(), [&](const SettingKey &known) {
        return known.section == section && known.name == name && !known.environmentOnly;
    });
    if (key == settingKeys().end())
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
            settingKeys(), [&](const SettingKey &known) { return environmentName(known) == name; });
        if (key == settingKeys().end())
            return tl::unexpected(configurationError("unknown_key", name + " is not a setting"));
        Result<void> applied = key->apply(settings, text, folder);
        if (!applied)
            return applied;
    }
    return {};
}

/// The place that can't be read, without the library's message: that quotes the text, which may be a secret
/// that somebody wrote in the wrong place.
std::string unreadable(const std::filesystem::path &file, const toml::parse_error &error)
{
    const toml::source_position where = error.source().begin;
    if (where.line == 0)
        return file.string() + " cannot be read";
    return file.string() + ": line " + std::to_string(where.line) + ", column " + std::to_string(where.column)
        + " is not TOML: a line is name = \"text\", name = number or [section]";
}

/// "NAME=value" each, and a null pointer at the end.
char **variables()
{
#ifdef _WIN32
    return _environ;
#else
    return environ;
#endif
}

} // namespace

std::vector<std::string> appSecretsOf(const Settings &settings)
{
    std::vector<std::string> secrets{settings.appSecret, settings.previousAppSecret};
    secrets.insert(secrets.end(), settings.otherAppSecrets.begin(), settings.otherAppSecrets.end());
    std::erase(secrets, std::string());
    return secrets;
}

Environment processEnvironment()
{
    Environment environment;
    for (char **entry = variables(); entry && *entry; ++entry) {
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
    settings.metricsAddress = "127.0.0.1"; // Private; the port is a free one in Prometheus' own list.
    settings.metricsPort = 9464;
    try {
        const toml::table table = toml::parse_file(file.string());
        const Result<void> applied = applyFile(settings, table, folder);
        if (!applied)
            return tl::unexpected(applied.error());
    } catch (const toml::parse_error &error) {
        return tl::unexpected(configurationError("unreadable_file", unreadable(file, error)));
    }
    const Result<void> applied = applyEnvironment(settings, environment, folder);
    if (!applied)
        return tl::unexpected(applied.error());
    if (settings.databasePath.empty() && settings.databaseUrl.empty())
        return tl::unexpected(
            configurationError("missing_value", "database.path or database.url_file is needed"));
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
