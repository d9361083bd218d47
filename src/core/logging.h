// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLoggingCategory>
#include <QString>
#include <QUtf8StringView>

namespace shoptalk {

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logAccounts)
Q_DECLARE_LOGGING_CATEGORY(logGraph)
Q_DECLARE_LOGGING_CATEGORY(logRelayLink)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logOutbox)

/// Masks everything in `text` that looks like a credential or a phone number: Meta tokens, bearer tokens,
/// our own relay tokens and query or JSON values under secret names keep at most 4 characters; runs of 7 and
/// more digits too.
QString masked(const QString &text);

/// Sends Qt's messages, masked, one line each with UTC time, level and category, to `path` (appended; the
/// file is made readable for its owner only and moved to `path`.1 past 4 MiB) and warnings also to standard
/// error. Below an error stands its stack trace, once an hour for each place. Other threads may log
/// meanwhile. Errors: Storage ("log_not_writable").
Result<void> logTo(const QString &path);

/// Logs that `what` happened because of `error`. A failure of this computer (its database, files or keychain)
/// is an error and has a stack trace. What comes from outside, such as a lost network or a refusal of Meta,
/// is a warning.
void logFailure(const QLoggingCategory &category, QUtf8StringView what, const Error &error);

} // namespace shoptalk
