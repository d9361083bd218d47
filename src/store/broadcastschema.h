// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The steps that add broadcasts, their recipients, and the consent of people.
QStringList broadcastTables();
/// The steps that add broadcasts that are being prepared, and files that several messages share.
QStringList broadcastDraftTables();
/// The steps that tell messages that a paused broadcast took out of the queue from those that a person
/// cancelled.
QStringList withdrawnMessages();
/// The step that finds the recipient of a message.
QStringList recipientsByMessage();
/// Whether a broadcast also goes to customers who told the shop to stop.
QStringList broadcastsToStopped();
/// The step with which broadcasts and drafts are hidden before they are deleted.
QStringList deletedBroadcasts();

} // namespace shoptalk
