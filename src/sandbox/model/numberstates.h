// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"
#include "sandbox/model/scenario.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// A link that opens a chat with a prefilled text. Source: message_qrdls.
struct QrCode {
    std::string code; ///< 14 characters.
    std::string prefilledMessage;

    std::string link() const { return "https://wa.me/message/" + code; }
};

/// The profile picture of a business.
struct ProfilePicture {
    std::string file; ///< The name in its address, another one for each picture: "61….jpg".
    std::string type; ///< "image/jpeg"
    std::string bytes;
};

/// The parts of a number that change: by the business and by Meta.
struct NumberState {
    json::object fields; ///< What the Graph API gives now; at first the scenario's values.
    json::object settings; ///< Those that were asked for or changed, by feature: "calling".
    json::object profile; ///< By Meta's names, without empty values.
    std::optional<ProfilePicture> picture;
    std::string pin; ///< Of two-step verification; empty: none.
    std::string code; ///< The last one that was sent by text message or call; empty: none is valid.
    std::int64_t codeSentS = 0; ///< Unix time.
    int wrongCodes = 0;
    std::vector<std::int64_t> wrongPinsS; ///< Unix time of each wrong guess since the last right one.
    std::vector<std::int64_t> codeRequestsS; ///< Unix time.
    std::vector<std::int64_t> registrationsS; ///< Registering and deregistering.
    std::vector<QrCode> qrCodes; ///< Newest last.
    std::map<std::string, int> serviceMessages; ///< Sent in a month: "2026-11" to the number of them.
    std::vector<std::string> senders; ///< The user of the token with which each message was sent.

    bool isRegistered() const;
    bool isVerified() const;
};

/// The state of every number of a scenario.
class NumberStates {
public:
    explicit NumberStates(const Scenario &scenario);

    /// For a number that was added to the scenario.
    void add(const Number &number) { m_states[number.id].fields = number.fields; }
    /// The state of a number; `id` has to be that of a number of the scenario.
    NumberState &of(std::string_view id) { return m_states.find(id)->second; }
    const NumberState &of(std::string_view id) const { return m_states.find(id)->second; }
    /// The picture with this file name; null if no number has it.
    const ProfilePicture *picture(std::string_view file) const;
    /// Null if no number has a link with this code.
    const QrCode *qrCode(std::string_view code) const;

private:
    std::map<std::string, NumberState, std::less<>> m_states;
};

} // namespace shoptalk::sandbox
