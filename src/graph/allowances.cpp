// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/allowances.h"

#include "core/httpexchanges.h"
#include "graph/graphcall.h"
#include "graph/graphusage.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int allUsed = 100; // percent
/// If Meta does not say how long it refuses calls. Part of the allowance is free again by then.
constexpr std::chrono::seconds usualWait = std::chrono::minutes(1);

constexpr int appLimit = 4;
constexpr int accountLimit = 80007;
constexpr int otherAccountLimit = 80008;

/// Before the time in an error's detail.
const QString regained = u"regained at "_s;

/// Meta counts no call for a file at another server, nor for messages and their files.
bool usesAllowance(const GraphCall &call)
{
    const bool isSending = call.method == GraphCall::Method::Post
        && (call.path.endsWith("/messages"_L1) || call.path.endsWith("/media"_L1));
    return call.authorization != GraphCall::Authorization::None && !isSending;
}

/// The number, the template or the account. A file is about the number that it was sent to.
QString subjectOf(const GraphCall &call)
{
    const QString number = call.query.queryItemValue(u"phone_number_id"_s);
    return number.isEmpty() ? call.path.section(u'/', 0, 0) : number;
}

QDateTime endOf(const GraphUsage &usage, const QDateTime &now)
{
    if (usage.regain.count() > 0)
        return now.addSecs(std::chrono::seconds(usage.regain).count());
    return usage.percent >= allUsed ? now.addSecs(usualWait.count()) : QDateTime();
}

QString detailOf(const QDateTime &at)
{
    return regained + at.toUTC().toString(Qt::ISODate);
}

} // namespace

QString Allowances::accountOf(const GraphCall &call) const
{
    const QString subject = subjectOf(call);
    return m_accounts.value(subject, subject);
}

void Allowances::note(const GraphCall &call, const HttpAnswer &answer, const QDateTime &now)
{
    const QHash<QString, GraphUsage> usages = usageByAccount(answer);
    for (auto usage = usages.begin(); usage != usages.end(); ++usage) {
        if (!usage.key().isEmpty())
            m_accounts.insert(subjectOf(call), usage.key());
        if (const QDateTime end = endOf(*usage, now); end.isValid())
            m_usedUntil.insert(usage.key(), end);
        else
            m_usedUntil.remove(usage.key());
    }
}

Error Allowances::noteRefusal(const GraphCall &call, const Error &error, const QDateTime &now)
{
    const int code = error.meta ? error.meta->code : 0;
    const bool isOfAccount = code == accountLimit || code == otherAccountLimit;
    if (!isOfAccount && code != appLimit)
        return error;
    QDateTime &end = m_usedUntil[isOfAccount ? accountOf(call) : QString()];
    if (!end.isValid() || end <= now) // the headers did not say
        end = now.addSecs(usualWait.count());
    Error withTime = error;
    withTime.detail = error.detail.isEmpty() ? detailOf(end) : u"%1; %2"_s.arg(error.detail, detailOf(end));
    return withTime;
}

std::optional<Error> Allowances::refusalOf(const GraphCall &call, const QDateTime &now) const
{
    if (!usesAllowance(call))
        return std::nullopt;
    const QDateTime ofApp = m_usedUntil.value(QString());
    const QDateTime ofAccount = m_usedUntil.value(accountOf(call));
    const QDateTime end = std::max(ofApp, ofAccount); // an invalid one is the lesser
    // A clock that was set back does not make it longer.
    const QDateTime latest = now.addSecs(std::chrono::seconds(GraphUsage::maxRegain).count());
    if (!end.isValid() || end <= now || end > latest)
        return std::nullopt;
    const MetaCode code{end == ofApp ? appLimit : accountLimit};
    return Error{Error::Kind::RateLimited, Reason::MetaRefused, code, detailOf(end)};
}

QDateTime regainedAt(const Error &error)
{
    const qsizetype place = error.detail.lastIndexOf(regained);
    if (error.kind != Error::Kind::RateLimited || place < 0)
        return {};
    return QDateTime::fromString(error.detail.mid(place + regained.size()), Qt::ISODate);
}

} // namespace shoptalk
