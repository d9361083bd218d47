// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace shoptalk {

struct GraphCall;
struct HttpAnswer;

/// Which of Meta's hourly allowances are used up, and until when: the app's, and that of each WhatsApp
/// account. Further calls are not made until then, because each of them would be refused and lengthen the
/// wait. Sending messages and uploading their files are no such calls: the throughput of the number governs
/// them. All times in UTC. Source: Graph API, rate limits.
class Allowances {
public:
    /// Meta's answer to a call: the headers say how much is used.
    void note(const GraphCall &call, const HttpAnswer &answer, const QDateTime &now);
    /// Meta refused a call. If it did so because an allowance is used up, the error then tells until when;
    /// see `regainedAt`.
    Error noteRefusal(const GraphCall &call, const Error &error, const QDateTime &now);
    /// The error with which Meta would refuse the call; nothing if it may be made.
    std::optional<Error> refusalOf(const GraphCall &call, const QDateTime &now) const;

private:
    /// The account whose allowance the call uses, as far as earlier answers said so; else what it is about.
    QString accountOf(const GraphCall &call) const;

    QHash<QString, QDateTime> m_usedUntil; ///< By account; the app's has an empty name.
    QHash<QString, QString> m_accounts; ///< By what calls are about: a number, a template, the account.
};

/// When a call that was refused because an allowance is used up may be made again; invalid for other errors.
QDateTime regainedAt(const Error &error);

} // namespace shoptalk
