// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The migration for the dashboard: indexes with all columns that its figures need.
QStringList insightIndexes();
/// The step that finds deleted messages of a conversation by an index too.
QStringList messagesOfEveryState();
/// The step that tells messages of broadcasts by an index too.
QStringList messagesOfBroadcasts();

} // namespace shoptalk
