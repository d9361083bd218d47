// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>

namespace shoptalk::architecture {

/// What one room may use of the others, and of what surrounds them.
struct Room {
    std::set<std::string> mayUse;
    bool qtFree = false;
    bool widgets = false; ///< May include Qt Widgets.
};

/// The room table of docs/architecture.md, by path: "src/core", "ui/chat", "app/console".
const std::map<std::string, Room> &rooms();

/// The room a file of the repository lies in ("src/relay/storage/x.cpp" → "src/relay"); empty if in none.
std::string roomOfFile(const std::string &path);

/// The room that a quoted include names ("core/error.h" → "src/core", "ui/theme/theme.h" → "ui/theme");
/// empty: none.
std::string roomOfInclude(const std::string &include);

} // namespace shoptalk::architecture
