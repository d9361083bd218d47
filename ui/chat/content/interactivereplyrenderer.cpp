// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const InteractiveReplyContent &replyOf(const Message &message)
{
    return std::get<InteractiveReplyContent>(message.content);
}

QString replyName(const Message &message)
{
    switch (replyOf(message).kind) {
    case ReplyKind::TemplateButton:
    case ReplyKind::Button:
        return ContentStrings::tr("Chosen button");
    case ReplyKind::ListRow:
        return ContentStrings::tr("Chosen from the list");
    case ReplyKind::Form:
        return ContentStrings::tr("Filled-in form");
    case ReplyKind::CallPermission:
        return ContentStrings::tr("Permission to call");
    case ReplyKind::Other:
        break;
    }
    return ContentStrings::tr("Reply option");
}

/// The answers of a form, "name: value"; the token that belongs to the program that made the form is left
/// out. Source: Cloud API webhooks, `nfm_reply`.
QStringList formAnswers(const InteractiveReplyContent &reply)
{
    QStringList lines;
    const QJsonObject form = QJsonDocument::fromJson(reply.formJson.toUtf8()).object();
    for (auto each = form.begin(); each != form.end(); ++each) {
        const QString value = each.value().toVariant().toString();
        if (each.key() != "flow_token"_L1 && !value.isEmpty())
            lines << u"%1: %2"_s.arg(each.key(), value);
    }
    return lines;
}

void layOutReply(const Message &message, ContentBuilder &builder)
{
    const InteractiveReplyContent &reply = replyOf(message);
    builder.addHint(replyName(message));
    builder.addBody(reply.title);
    builder.addText(reply.description, {TextStyle::Caption, Ink::Muted});
    for (const QString &answer : formAnswers(reply))
        builder.addText(answer, {TextStyle::Caption, Ink::Text});
}

QString replyText(const Message &message)
{
    const InteractiveReplyContent &reply = replyOf(message);
    QStringList lines = QStringList{reply.title, reply.description} + formAnswers(reply);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

extern const ContentRenderer interactiveReplyRenderer{
    alternativeOf<InteractiveReplyContent>(), replyName,
    [](const Message &) { return std::optional(Icon::List); }, layOutReply, replyText};

} // namespace shoptalk
