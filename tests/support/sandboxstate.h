// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace shoptalk::support {

/// What the business wrote to a customer, as the sandbox has it, oldest first.
QStringList textsSentTo(const QUrl &sandbox, const QString &waId);

/// How often a path that ends so was asked for and answered 200.
int timesAnswered(const QUrl &sandbox, const QString &pathEnd);

/// A customer writes; gives the message's wamid, empty on failure.
QString say(const QUrl &sandbox, const QString &waId, const QString &text);

} // namespace shoptalk::support
