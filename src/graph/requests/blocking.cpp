// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/blocking.h"

#include "core/httpexchanges.h"
#include "domain/phonenumber.h"
#include "graph/grapherror.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

GraphCall blockCall(GraphCall::Method method, const PhoneNumberId &number, const QStringList &phoneNumbers,
                    const QList<BusinessScopedUserId> &users)
{
    QJsonArray list;
    for (const QString &each : phoneNumbers)
        list.append(QJsonObject{{u"user"_s, each}});
    for (const BusinessScopedUserId &each : users)
        list.append(QJsonObject{{u"user_id"_s, each.value()}});
    QJsonObject body = cloudApiBody();
    body.insert("block_users"_L1, list);
    return GraphCall{method, number.value() + "/block_users"_L1, QUrlQuery(), body};
}

/// If a request failed in part, Meta answers with an HTTP error that contains the outcome.
Result<BlockOutcome> outcomeIn(const HttpAnswer &answer, QLatin1StringView doneKey)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QJsonObject result = body.value("block_users"_L1).toObject();
    if (result.isEmpty()) {
        const Result<QJsonObject> object = objectIn(answer);
        return object ? failure(Error::Kind::Malformed, Reason::AnswerIncomplete) : failure(object.error());
    }
    BlockOutcome outcome;
    for (const auto &each : result.value(doneKey).toArray())
        outcome.done << each.toObject().value("input"_L1).toString();
    for (const auto &each : result.value("failed_users"_L1).toArray()) {
        const QJsonObject failed = each.toObject();
        const QJsonObject error = failed.value("errors"_L1).toArray().at(0).toObject();
        outcome.failed.append(BlockOutcome::Failed{failed.value("input"_L1).toString(),
                                                   MetaCode{error.value("code"_L1).toInt(), 0}});
    }
    return outcome;
}

} // namespace

GraphCall BlockUsers::call() const
{
    return blockCall(GraphCall::Method::Post, number, phoneNumbers, users);
}

Result<BlockOutcome> BlockUsers::answerIn(const HttpAnswer &answer) const
{
    return outcomeIn(answer, "added_users"_L1);
}

GraphCall UnblockUsers::call() const
{
    return blockCall(GraphCall::Method::Delete, number, phoneNumbers, users);
}

Result<BlockOutcome> UnblockUsers::answerIn(const HttpAnswer &answer) const
{
    return outcomeIn(answer, "removed_users"_L1);
}

GraphCall ListBlockedUsers::call() const
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"100"_s);
    return getCall(number.value() + "/block_users"_L1, query);
}

Result<QList<BlockedUser>> ListBlockedUsers::answerIn(const QList<QJsonObject> &items) const
{
    QList<BlockedUser> blocked;
    for (const QJsonObject &item : items) {
        const QString id = item.value("wa_id"_L1).toString();
        blocked.append(BlockedUser{isPhoneId(id) ? WaId(id) : WaId(),
                                   BusinessScopedUserId(item.value("user_id"_L1).toString())});
    }
    return blocked;
}

} // namespace shoptalk
