// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <set>
#include <string>

namespace shoptalk::sandbox {

/// The requests for the phone app's data: for each number, contacts and history can be requested once, within
/// a day of onboarding. Source: Coexistence, smb_app_data.
class Synchronisations {
public:
    enum class Decision { Allowed, AskedBefore, TooLate };

    /// Notes the request if it is allowed.
    Decision ask(const std::string &phoneNumberId, const std::string &kind, std::int64_t onboardedS,
                 std::int64_t nowS)
    {
        if (nowS > onboardedS + std::int64_t{24} * 3600)
            return Decision::TooLate;
        return m_asked.insert(phoneNumberId + "/" + kind).second ? Decision::Allowed : Decision::AskedBefore;
    }

    /// Allows both requests again, because the number was connected again.
    void forget(const std::string &phoneNumberId)
    {
        std::erase_if(m_asked,
                      [&](const std::string &entry) { return entry.starts_with(phoneNumberId + "/"); });
    }

private:
    std::set<std::string> m_asked;
};

} // namespace shoptalk::sandbox
