// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace shoptalk::relay {

/// One line of the production checklist.
struct Finding {
    enum class State {
        Good,
        Bad,
        NotChecked ///< It can't be checked from here, or something else has to be repaired first.
    };
    std::string check; ///< Stable, snake_case.
    State state = State::Good;
    std::string says; ///< What was found; if not checked: "because …". Contains no secret.
    std::string remedy = {}; ///< What to do about it, with the names of the settings; empty if good.
};

inline Finding good(std::string check, std::string says)
{
    return {std::move(check), Finding::State::Good, std::move(says)};
}
inline Finding bad(std::string check, std::string says, std::string remedy)
{
    return {std::move(check), Finding::State::Bad, std::move(says), std::move(remedy)};
}
/// `reason` completes "not checked, because".
inline Finding notChecked(std::string check, const std::string &reason, std::string remedy)
{
    return {std::move(check), Finding::State::NotChecked, "because " + reason, std::move(remedy)};
}

/// True if nothing is bad.
bool isHealthy(const std::vector<Finding> &findings);
/// For people: one line for each finding, followed by the remedy if it is not good.
std::string reportText(const std::vector<Finding> &findings);
/// `{"healthy":…,"findings":[{"check":…,"verdict":"good|bad|not_checked","says":…,"mend":…}]}`
std::string reportJson(const std::vector<Finding> &findings);

} // namespace shoptalk::relay
