// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QString>

namespace shoptalk {

/// A person who writes to the business. Every identifier may be missing, but not all at once.
/// Source: Cloud API, business-scoped user ids.
struct Customer {
    CustomerId id;
    WaId waId;
    BusinessScopedUserId userId;
    QString profileName; ///< The name that the person chose, without control characters.
    QString username;
    QString phoneBookName; ///< The name in the phone book of the shop's own phone.

    friend bool operator==(const Customer &, const Customer &) = default;
};

/// The name that staff see: the phone book's, else the profile name, else @username, else the phone number in
/// international form, else the user id.
QString displayName(const Customer &customer);

/// Distinguishes persons of the same name: the phone number in international form, else @username; empty if
/// only the user id is known.
QString distinguishingLine(const Customer &customer);

/// A key that is the same for this person on every computer, unlike `id`: the phone number, else the user id.
/// It chooses a colour and is never shown.
QString portraitKey(const Customer &customer);

/// One or two letters for an avatar: first letters of the first and the last word, in any script; "#" if no
/// word begins with a letter.
QString initials(const QString &name);

/// Text that came from a stranger, safe to lay out: control, direction and invisible characters removed
/// (joiners stay), white space folded, at most `maximumLength` UTF-16 units, never cut inside a character as
/// people see it. Source: names and usernames in webhooks are free text.
QString cleanName(const QString &text, int maximumLength = 128);

} // namespace shoptalk
