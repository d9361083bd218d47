// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessaccount.h"

#include <QString>

namespace shoptalk {

/// Explains what happened to an account's login and what the person can do about it. Empty if the account is
/// Active. The banner and the doctor show the same text. Source of the reasons: the sub-codes of error 190.
QString whyItEnded(AccountStatus status, ConnectedBy connectedBy);

} // namespace shoptalk
