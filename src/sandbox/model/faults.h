// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// A fault of Meta's platform that can be switched on.
struct FaultDescription {
    std::string name;
    std::string meaning;
};

/// The faults that are switched on, by name.
class Faults {
public:
    /// Every fault.
    static std::span<const FaultDescription> known();

    /// Switches a fault on or off. With `count` it is switched off by itself after so many times. False if
    /// there is no such fault.
    bool set(std::string_view name, bool on, std::optional<int> count = {});
    bool isOn(std::string_view name) const;
    /// True if the fault is on. Each call counts as one time.
    bool strike(std::string_view name);
    /// The names that follow `prefix` among those that are on: {"131026"} for "error_" and "error_131026".
    std::vector<std::string> activeAfter(std::string_view prefix) const;

    /// The faults that are on, each with the number of times that are left; no number means that it stays on.
    const std::map<std::string, std::optional<int>, std::less<>> &active() const { return m_active; }

private:
    std::map<std::string, std::optional<int>, std::less<>> m_active;
};

} // namespace shoptalk::sandbox
