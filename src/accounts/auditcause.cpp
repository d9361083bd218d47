// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/auditcause.h"

#include "accounts/accountstatus.h"

#include <QHash>
#include <QRegularExpression>

#include <initializer_list>
#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

std::optional<MetaCode> metaCodeOf(const QString &word)
{
    static const QRegularExpression form(u"^meta_(\\d+)(?:_(\\d+))?$"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    return MetaCode{match.captured(1).toInt(), match.captured(2).toInt()};
}

/// The causes whose words come from functions of their own. A word that several alerts share means the first
/// of them.
const QHash<QString, AuditCause> &listedCauses()
{
    static const QHash<QString, AuditCause> causes = [] {
        QHash<QString, AuditCause> all;
        for (int status = 0; status <= int(AccountStatus::Disconnected); ++status)
            all.insert(wordFor(AccountStatus(status)), AccountStatus(status));
        for (int alert = int(AlertKind::LastOfAccount); alert >= int(AlertKind::ThroughputRaised); --alert)
            all.insert(auditWord(AlertKind(alert)), AlertKind(alert));
        for (const LockCause cause : {LockCause::Manual, LockCause::Idle, LockCause::Computer})
            all.insert(auditWord(cause), cause);
        return all;
    }();
    return causes;
}

} // namespace

QString auditWord(LockCause cause)
{
    switch (cause) {
    case LockCause::Manual:
        break;
    case LockCause::Idle:
        return u"idle"_s;
    case LockCause::Computer:
        return u"computer"_s;
    }
    return u"manual"_s;
}

AuditCause auditCauseOf(const QString &word)
{
    if (const auto reason = reasonNamed(word))
        return *reason;
    if (const auto code = metaCodeOf(word))
        return *code;
    const QHash<QString, AuditCause> &causes = listedCauses();
    const auto listed = causes.constFind(word);
    return listed == causes.constEnd() ? AuditCause() : *listed;
}

} // namespace shoptalk
