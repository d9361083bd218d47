// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// One thing that can go wrong at Meta.
struct FaultDescription {
    std::string_view name;
    std::string_view meaning;
};

/// What goes wrong at the moment, by name.
class Faults {
public:
    /// Every fault there is.
    static std::span<const FaultDescription> known();

    /// Switches one on, for the next `count` times if given, or off. False: no such fault.
    bool set(std::string_view name, bool on, std::optional<int> count = {});
    bool isOn(std::string_view name) const;
    /// True if it is on; uses up one of its counted times.
    bool strike(std::string_view name);

    /// Those that are on, with the times left, or nothing where there is no end.
    const std::map<std::string, std::optional<int>, std::less<>> &active() const { return m_active; }

private:
    std::map<std::string, std::optional<int>, std::less<>> m_active;
};

} // namespace shoptalk::sandbox
