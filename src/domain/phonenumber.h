// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QString>

namespace shoptalk {

/// True if the text is a phone number in WhatsApp's form: ASCII digits and nothing else. Any other text is an
/// identifier of another kind ("US.5555"): it is kept unchanged, and is never dialled.
bool isPhoneId(const QString &id);

/// `text` as typed by a person, brought to E.164 ("+34600000001"). `regionHint` is an ISO 3166 alpha-2 code
/// used when there is no plus; a number without its area code is none. Errors: Malformed
/// ("phone_number_invalid"). Rules: libphonenumber.
Result<QString> toE164(const QString &text, const QString &regionHint = {});

/// "+34 600 00 00 01" for a WhatsApp id (digits without a plus); the digits with a plus if they are no known
/// number; empty for an empty id.
QString internationalFormat(const WaId &waId);

/// ISO 3166 alpha-2 region of an E.164 number or a WhatsApp id; empty if unknown.
QString regionOf(const QString &number);

/// True if the number plan of its country has this E.164 number or WhatsApp id, as far as it is known here.
bool isValidNumber(const QString &number);

/// The region of a customer: that of the number, or the one that a business-scoped user id begins with. Empty
/// if unknown. Source: Cloud API, business-scoped user ids.
QString customerRegion(const WaId &waId, const BusinessScopedUserId &userId);

} // namespace shoptalk
