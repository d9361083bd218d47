// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

/// Gives the token that may act for a phone number. Implemented by `accounts`.
class TokenSource {
public:
    virtual ~TokenSource() = default;
    /// The token for `number`. Errors: Unauthorised ("number_not_connected", "token_expired"), Secrets.
    virtual QCoro::Task<Result<SharedSecret>> tokenFor(PhoneNumberId number) = 0;
};

} // namespace shoptalk
