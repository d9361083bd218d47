// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "domain/businessaccount.h"

#include <optional>

namespace shoptalk {

/// What was created or chosen during a sign-up at Meta, as reported to the page. Use it only if the token has
/// access to it.
struct SignupChoice {
    WabaId waba; ///< Empty if Meta reported none.
    PhoneNumberId phoneNumber; ///< Empty if Meta reported none.

    friend bool operator==(const SignupChoice &, const SignupChoice &) = default;
};

/// A person who logged in, with the long-lived token; nothing is stored yet.
struct SignedIn {
    FacebookAccount account;
    SharedSecret token;
    std::optional<SignupChoice> chosen; ///< After a sign-up: the set-up does not ask for it again.
};

} // namespace shoptalk
