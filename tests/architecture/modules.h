// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>

namespace shoptalk::architecture {

/// The modules and libraries that one module may use.
struct Module {
    std::set<std::string> mayUse;
    bool qtFree = false;
    bool widgets = false; ///< May include Qt Widgets.
};

/// The module table of docs/architecture.md, by path: "src/core", "ui/chat", "app/console".
const std::map<std::string, Module> &modules();

/// The module a file of the repository lies in ("src/relay/storage/x.cpp" → "src/relay"); empty if in none.
std::string moduleOfFile(const std::string &path);

/// The module that a quoted include names ("core/error.h" → "src/core", "ui/theme/theme.h" → "ui/theme");
/// empty: none.
std::string moduleOfInclude(const std::string &include);

} // namespace shoptalk::architecture
