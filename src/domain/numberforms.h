// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

namespace shoptalk {

/// The other form under which WhatsApp may know the same line; empty if there is only one. Some mobile
/// numbers of Brazil are known with and without the ninth digit, those of Argentina with and without the 9
/// after the country code, and those of Mexico with and without the 1. A landline of Brazil has one form:
/// with a 9 it would be another person's mobile number. Use it for comparisons only: a number is stored and
/// sent as Meta gives it. Sources: the numbering plans (Anatel, resolution 553; ENACOM; IFT 2019).
WaId otherFormOf(const WaId &waId);

} // namespace shoptalk
