// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// Group chats: rows of `customers` that are no persons.
QStringList groupChats();

/// Each person in a group has a reaction of their own.
QStringList reactionsInGroups();

} // namespace shoptalk
