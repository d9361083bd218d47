// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/numberstates.h"

#include <algorithm>

namespace shoptalk::sandbox {

bool NumberState::isRegistered() const
{
    const std::string status = textIn(fields, "status");
    return textIn(fields, "platform_type") == "CLOUD_API" && status != "UNVERIFIED"
        && status != "DISCONNECTED" && status != "PENDING";
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
                    add(number);
            }
        }
    }
}

const ProfilePicture *NumberStates::picture(std::string_view file) const
{
    for (const auto &[id, state] : m_states) {
        if (state.picture && state.picture->file == file)
            return &*state.picture;
    }
    return nullptr;
}

const QrCode *NumberStates::qrCode(std::string_view code) const
{
    for (const auto &[id, state] : m_states) {
        const auto found = std::ranges::find(state.qrCodes, code, &QrCode::code);
        if (found != state.qrCodes.end())
            return &*found;
    }
    return nullptr;
}

} // namespace shoptalk::sandbox
