// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/shortlinks.h"

#include "graph/grapherror.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Result<ShortLink> shortLinkIn(const QJsonObject &item)
{
    ShortLink link;
    link.code = item.value("code"_L1).toString();
    link.text = item.value("prefilled_message"_L1).toString();
    link.link = QUrl(item.value("deep_link_url"_L1).toString());
    if (link.code.isEmpty() || link.link.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"short link"_s);
    return link;
}

} // namespace

GraphCall ListShortLinks::call() const
{
    return getCall(number.value() + "/message_qrdls"_L1,
                   onlyFields(u"code,prefilled_message,deep_link_url"_s));
}

Result<QList<ShortLink>> ListShortLinks::answerIn(const QList<QJsonObject> &items) const
{
    QList<ShortLink> links;
    for (const QJsonObject &item : items) {
        const Result<ShortLink> link = shortLinkIn(item);
        if (!link)
            return failure(link.error());
        links << *link;
    }
    return links;
}

GraphCall SaveShortLink::call() const
{
    QJsonObject body;
    body.insert("prefilled_message"_L1, text);
    if (!code.isEmpty())
        body.insert("code"_L1, code);
    return postCall(number.value() + "/message_qrdls"_L1, body);
}

Result<ShortLink> SaveShortLink::answerIn(const QJsonObject &answer) const
{
    return shortLinkIn(answer);
}

GraphCall RemoveShortLink::call() const
{
    return deleteCall(number.value() + "/message_qrdls/"_L1 + code);
}

Result<void> RemoveShortLink::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

} // namespace shoptalk
