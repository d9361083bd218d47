// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/contactscontent.h"

namespace shoptalk {

/// A contact as a vCard 3.0 file, which phones and address books import; UTF-8, lines end with CR LF.
/// A line break or a separator in a value is escaped, so a value can't add lines of its own.
/// Source: RFC 2426.
QByteArray vCardOf(const ContactCard &card);

} // namespace shoptalk
