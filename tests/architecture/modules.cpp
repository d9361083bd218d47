// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules.h"

namespace shoptalk::architecture {

namespace {

const std::set<std::string> uiServices{"src/core",    "src/domain", "src/models",   "src/sync",
                                       "src/outbox",  "src/media",  "src/accounts", "src/archive",
                                       "src/updates", "ui/theme"};

Module uiModule(std::set<std::string> more = {})
{
    std::set<std::string> mayUse = uiServices;
    mayUse.merge(more);
    return Module{std::move(mayUse), false, true};
}

} // namespace

const std::map<std::string, Module> &modules()
{
    static const std::map<std::string, Module> table{
        {"src/core", {}},
        {"src/audio", {{"src/core"}, false, false}},
        {"src/crypto", {{}, true, false}},
        {"src/domain", {{"src/core"}, false, false}},
        {"src/graph", {{"src/core", "src/domain"}, false, false}},
        {"src/relaylink", {{"src/core", "src/crypto"}, false, false}},
        {"src/secrets", {{"src/core", "src/crypto"}, false, false}},
        {"src/store", {{"src/core", "src/domain"}, false, false}},
        {"src/sync", {{"src/core", "src/domain", "src/graph", "src/relaylink", "src/store"}, false, false}},
        {"src/outbox", {{"src/core", "src/domain", "src/graph", "src/store"}, false, false}},
        {"src/broadcast", {{"src/core", "src/domain", "src/graph", "src/outbox", "src/store"}, false, false}},
        {"src/media", {{"src/core", "src/domain", "src/graph", "src/store"}, false, false}},
        {"src/accounts",
         {{"src/core", "src/crypto", "src/domain", "src/graph", "src/relaylink", "src/secrets", "src/store"},
          false,
          false}},
        {"src/archive", {{"src/core", "src/crypto", "src/domain", "src/store", "src/secrets"}, false, false}},
        {"src/models", {{"src/core", "src/domain", "src/store"}, false, false}},
        {"src/updates", {{"src/core", "src/crypto"}, false, false}},
        {"src/practice", {{"src/core"}, false, false}},
        {"src/spelling", {{"src/core"}, false, false}},
        {"src/convert", {{}, true, false}},
        {"src/http", {{}, true, false}},
        {"src/relay", {{"src/crypto", "src/http"}, true, false}},
        {"src/sandbox", {{"src/crypto", "src/http"}, true, false}},
        {"ui/theme", {{"src/core", "src/domain"}, false, true}},
        {"ui/login", {{"src/core", "ui/theme"}, false, true}},
        {"ui/chat", uiModule({"src/audio", "src/spelling"})},
        {"ui/export", uiModule({"ui/chat", "ui/settings"})},
        {"ui/inbox", uiModule({"ui/chat"})},
        {"ui/setup", uiModule()},
        {"ui/dashboard", uiModule()},
        {"ui/broadcast", uiModule({"src/broadcast", "ui/chat", "ui/settings", "ui/templates"})},
        {"ui/help", {{"src/core", "ui/theme"}, false, true}},
        {"ui/settings", uiModule()},
        {"ui/templates", uiModule({"ui/chat", "ui/settings"})},
        {"ui/shell",
         uiModule({"ui/inbox", "ui/chat", "ui/setup", "ui/dashboard", "ui/settings", "ui/templates"})},
        {"app/console",
         {{"src/core",     "src/audio",   "src/crypto",   "src/domain",   "src/graph",    "src/relaylink",
           "src/secrets",  "src/store",   "src/sync",     "src/outbox",   "src/media",    "src/accounts",
           "src/archive",  "src/models",  "src/spelling", "src/updates",  "src/practice", "ui/theme",
           "ui/chat",      "ui/inbox",    "ui/setup",     "ui/dashboard", "ui/help",      "src/broadcast",
           "ui/broadcast", "ui/settings", "ui/templates", "ui/export",    "ui/shell"},
          false,
          true}},
        {"app/convert", {{"src/convert"}, true, false}},
        {"app/login", {{"src/core", "src/crypto", "ui/login", "ui/theme"}, false, true}},
        {"app/relay", {{"src/crypto", "src/http", "src/relay"}, true, false}},
        {"app/sandbox", {{"src/crypto", "src/http", "src/sandbox"}, true, false}},
    };
    return table;
}

std::string moduleOfFile(const std::string &path)
{
    const std::size_t first = path.find('/');
    const std::size_t second = first == std::string::npos ? first : path.find('/', first + 1);
    return second == std::string::npos ? std::string() : path.substr(0, second);
}

std::string moduleOfInclude(const std::string &include)
{
    const std::size_t slash = include.find('/');
    if (slash == std::string::npos)
        return {};
    const std::string folder = include.substr(0, slash);
    if (folder == "ui" || folder == "app" || folder == "src" || folder == "tests")
        return moduleOfFile(include);
    return "src/" + folder;
}

} // namespace shoptalk::architecture
