// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/contactscontent.h"

namespace shoptalk {

enum class VCardVersion { Three, Four };

/// A contact as a vCard file, which phones and address books import; UTF-8, lines end with CR LF. A line
/// break or a separator in a value is escaped, so a value can't add lines of its own.
/// Source: RFC 2426 (3.0), RFC 6350 (4.0).
QByteArray vCardOf(const ContactCard &card, VCardVersion version = VCardVersion::Three);

} // namespace shoptalk
