// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessaccount.h"

#include <QString>

namespace shoptalk {

/// What happened to an account's sign-in, and what the person does about it, in plain words; empty for
/// Active. The banner and the doctor say the same. Source of the reasons: error 190's sub-codes.
QString whyItEnded(AccountStatus status, ConnectedBy connectedBy);

} // namespace shoptalk
