// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Asked after the messages that a business sends, which are `interactive`, too.
bool claimsInteractiveReply(const QJsonObject &item)
{
    return isOfType(item, "button"_L1)
        || (isOfType(item, "interactive"_L1) && !objectAt(item, "interactive"_L1).contains("action"_L1));
}

InteractiveReplyContent readTemplateButton(const QJsonObject &button)
{
    InteractiveReplyContent content;
    content.kind = ReplyKind::TemplateButton;
    content.id = idIn(button, "payload"_L1);
    content.title = titleIn(button, "text"_L1);
    return content;
}

ReplyKind kindNamed(const QString &metaType)
{
    if (metaType == "button_reply"_L1)
        return ReplyKind::Button;
    if (metaType == "list_reply"_L1)
        return ReplyKind::ListRow;
    if (metaType == "nfm_reply"_L1)
        return ReplyKind::Form;
    return metaType == "call_permission_reply"_L1 ? ReplyKind::CallPermission : ReplyKind::Other;
}

/// Meta's own sample of a call permission leaves the type out; the one key that is an object says it.
QString metaTypeOf(const QJsonObject &interactive)
{
    const QString type = interactive.value("type"_L1).toString();
    return type.isEmpty() && !interactive.isEmpty() ? interactive.begin().key() : type;
}

/// The answers of a form are JSON in a text; an object is taken, too.
QString formIn(const QJsonObject &answer)
{
    const QJsonValue form = answer.value("response_json"_L1);
    return form.isObject() ? QString::fromUtf8(QJsonDocument(form.toObject()).toJson(QJsonDocument::Compact))
                           : form.toString();
}

InteractiveReplyContent readInteractiveReply(const QJsonObject &item)
{
    if (isOfType(item, "button"_L1))
        return readTemplateButton(objectAt(item, "button"_L1));
    const QJsonObject interactive = objectAt(item, "interactive"_L1);
    InteractiveReplyContent content;
    content.metaType = metaTypeOf(interactive);
    content.kind = kindNamed(content.metaType);
    const QJsonObject answer = interactive.value(content.metaType).toObject();
    content.id = idIn(answer, "id"_L1);
    content.description = titleIn(answer, "description"_L1);
    content.formJson = formIn(answer);
    for (const QLatin1StringView key : {"title"_L1, "body"_L1, "response"_L1}) {
        if (content.title.isEmpty())
            content.title = titleIn(answer, key);
    }
    return content;
}

/// An answer of a type that is not known yet can be shown if it has words.
bool hasReply(const QJsonObject &item)
{
    if (isOfType(item, "button"_L1))
        return hasObject(item, {"button"});
    const QJsonObject interactive = objectAt(item, "interactive"_L1);
    const InteractiveReplyContent content = readInteractiveReply(item);
    const bool isKnown = content.kind != ReplyKind::Other || !content.title.isEmpty();
    return isKnown && interactive.value(content.metaType).isObject();
}

} // namespace

extern const ContentCodec interactiveReplyCodec{
    alternativeOf<InteractiveReplyContent>(), claimsInteractiveReply,
    readAs<InteractiveReplyContent, readInteractiveReply>, nullptr, hasReply};

} // namespace shoptalk
