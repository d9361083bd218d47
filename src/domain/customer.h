// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QString>

namespace shoptalk {

/// Meta's id of a group chat.
using GroupId = Identifier<struct GroupTag>;

/// A person who writes to the business, or a group chat with it. Every identifier may be missing, but not all
/// at once. A group has no other identifier than `groupId`, so that it is never taken for a person.
/// Source: Cloud API, business-scoped user ids; Groups API.
struct Customer {
    CustomerId id;
    WaId waId;
    BusinessScopedUserId userId;
    QString profileName; ///< The name that the person chose, without control characters.
    QString username;
    QString phoneBookName; ///< The name in the phone book of the shop's own phone.
    GroupId groupId = {}; ///< Empty for a person.

    bool isGroup() const { return !groupId.isEmpty(); }
    friend bool operator==(const Customer &, const Customer &) = default;
};

/// The name that staff see: the phone book's, else the profile name, else @username, else the phone number in
/// international form, else the user id. A group is called "Group", in the language of the interface, because
/// Meta sends no name of it.
QString displayName(const Customer &customer);

/// Distinguishes persons of the same name: the phone number in international form, else @username; empty if
/// only the user id is known. Of a group, the end of its id.
QString distinguishingLine(const Customer &customer);

/// A key that is the same for this person on every computer, unlike `id`: the phone number, else the user id;
/// the id of a group.
/// It chooses a colour and is never shown.
QString portraitKey(const Customer &customer);

/// One or two letters for an avatar: first letters of the first and the last word, in any script; "#" if no
/// word begins with a letter.
QString initials(const QString &name);

/// Text that came from a stranger, safe to lay out: control, direction and invisible characters removed
/// (joiners stay), white space folded, at most `maxLength` UTF-16 units, never cut inside a character as
/// people see it. Source: names and usernames in webhooks are free text.
QString cleanName(const QString &text, int maxLength = 128);

} // namespace shoptalk
