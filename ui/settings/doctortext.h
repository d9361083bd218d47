// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/doctor.h"

#include <QString>

namespace shoptalk {

/// What a link is called.
QString nameOf(Link link);
/// How it does, in plain words; for what is broken also what to do.
QString wordsFor(const Finding &finding);
/// On the button that mends it; empty if none does.
QString labelOf(Repair repair);

} // namespace shoptalk
