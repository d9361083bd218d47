// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/numberstates.h"

namespace shoptalk::sandbox {

bool NumberState::isRegistered() const
{
    const std::string status = textIn(fields, "status");
    return status != "UNVERIFIED" && status != "DISCONNECTED" && status != "PENDING";
}

bool NumberState::isVerified() const
{
    return textIn(fields, "code_verification_status") == "VERIFIED";
}

NumberStates::NumberStates(const Scenario &scenario)
{
    for (const Business &business : scenario.businesses) {
        for (const auto *wabas : {&business.owned, &business.shared}) {
            for (const Waba &waba : *wabas) {
                for (const Number &number : waba.numbers)
                    m_states[number.id].fields = number.fields;
            }
        }
    }
}

} // namespace shoptalk::sandbox
