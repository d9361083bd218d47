// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

#include <QString>
#include <QStringList>

namespace shoptalk::bench {

/// Lets the database note each status that goes backwards, however often the console is killed.
bool watchStatuses(const QString &database);
ConsoleMessages readMessages(const QString &database);
/// What is in the forms that were not sent, as JSON.
QStringList readForms(const QString &database);

/// How many messages the console has, read quickly.
struct MessageCounts {
    int inbound = 0;
    int outbound = 0;
    int failed = 0;
    int uncertain = 0;
    int queued = 0;
    int backwards = 0; ///< Statuses that went backwards.
};
MessageCounts countMessages(const QString &database);

} // namespace shoptalk::bench
