// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace shoptalk::support {

/// The messages of the business to a customer in the sandbox, oldest first.
QStringList textsSentTo(const QUrl &sandbox, const QString &waId);

/// How many messages of the business each customer in the sandbox got, by number. Those that failed are not
/// counted.
QHash<QString, int> messagesThatArrived(const QUrl &sandbox);

/// The messages of a customer in the sandbox that the business has marked as read, oldest first.
QStringList textsReadFrom(const QUrl &sandbox, const QString &waId);

/// The number of requests for a path with this ending that were answered with 200.
int timesAnswered(const QUrl &sandbox, const QString &pathEnd);

/// Makes a customer write. Returns the message's wamid; empty on failure.
QString say(const QUrl &sandbox, const QString &waId, const QString &text);

} // namespace shoptalk::support
