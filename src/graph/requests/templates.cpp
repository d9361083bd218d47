// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/templates.h"

#include "graph/grapherror.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString templatesPath(const WabaId &waba)
{
    return waba.value() + "/message_templates"_L1;
}

} // namespace

GraphCall ListTemplates::call() const
{
    return getCall(templatesPath(waba),
                   listFields(u"id,name,language,status,category,components,quality_score,rejected_reason,"
                              "parameter_format"_s));
}

Result<QList<QJsonObject>> ListTemplates::answerIn(const QList<QJsonObject> &items) const
{
    return items;
}

GraphCall FetchTemplateExample::call() const
{
    GraphCall call;
    call.authorization = GraphCall::Authorization::None;
    call.publicAddress = address;
    return call;
}

Result<QByteArray> FetchTemplateExample::answerIn(const HttpAnswer &answer) const
{
    constexpr int foundStatus = 200;
    if (answer.status != foundStatus || answer.body.isEmpty())
        return failure(Error::Kind::Rejected, Reason::PictureGone, u"status %1"_s.arg(answer.status));
    return answer.body;
}

GraphCall CreateTemplate::call() const
{
    return postCall(templatesPath(waba), definition);
}

Result<CreatedTemplate> CreateTemplate::answerIn(const QJsonObject &answer) const
{
    CreatedTemplate created;
    created.id = answer.value("id"_L1).toString();
    created.status = answer.value("status"_L1).toString();
    created.category = answer.value("category"_L1).toString();
    if (created.id.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"template"_s);
    return created;
}

Result<GraphCall> EditTemplate::call() const
{
    // The id becomes part of an address to which the token is sent, so nothing in it may lead elsewhere.
    static const QRegularExpression form(uR"(\A\d+\z)"_s);
    if (!form.match(id).hasMatch())
        return failure(Error::Kind::Malformed, Reason::InvalidRequest, u"template id"_s);
    return postCall(id, changes);
}

Result<void> EditTemplate::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

GraphCall DeleteTemplate::call() const
{
    QUrlQuery query;
    query.addQueryItem(u"name"_s, name);
    if (!id.isEmpty())
        query.addQueryItem(u"hsm_id"_s, id);
    return deleteCall(templatesPath(waba), query);
}

Result<void> DeleteTemplate::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

} // namespace shoptalk
