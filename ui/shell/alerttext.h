// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountalert.h"
#include "ui/theme/controls.h"

#include <QString>

namespace shoptalk {

/// What happened, what it means, and what to do.
QString alertText(const AccountAlert &alert);
Notice alertTone(AlertKind kind);

} // namespace shoptalk
