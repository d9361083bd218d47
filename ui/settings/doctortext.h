// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/doctor.h"

#include <QString>

namespace shoptalk {

/// The name of a link.
QString nameOf(ChainLink link);
/// The state of a link in a sentence; for a broken one also what to do.
QString findingText(const Finding &finding);
/// The text of the button that repairs it; empty if there is no such button.
QString labelOf(Repair repair);

} // namespace shoptalk
