// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace shoptalk::relay {

/// One line of the production checklist.
struct Finding {
    enum class Verdict {
        Good,
        Bad,
        ByHand ///< Can't be told from here: a person has to look.
    };
    std::string check; ///< Stable, snake_case.
    Verdict verdict = Verdict::Good;
    std::string says; ///< What was found. No secret.
    std::string mend = {}; ///< What to do about it; empty if good.
};

inline Finding good(std::string check, std::string says)
{
    return {std::move(check), Finding::Verdict::Good, std::move(says)};
}
inline Finding bad(std::string check, std::string says, std::string mend)
{
    return {std::move(check), Finding::Verdict::Bad, std::move(says), std::move(mend)};
}
inline Finding byHand(std::string check, std::string says, std::string mend)
{
    return {std::move(check), Finding::Verdict::ByHand, std::move(says), std::move(mend)};
}

/// True if nothing is bad.
bool isHealthy(const std::vector<Finding> &findings);
/// For people: one line for each, and below what is not good how to mend it.
std::string reportText(const std::vector<Finding> &findings);
/// `{"healthy":…,"findings":[{"check":…,"verdict":"good|bad|by_hand","says":…,"mend":…}]}`
std::string reportJson(const std::vector<Finding> &findings);

} // namespace shoptalk::relay
