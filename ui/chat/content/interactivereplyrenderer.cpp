// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/formattedtext.h"
#include "ui/theme/listtext.h"

#include <QJsonArray>
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

/// What was chosen, in the words that the customer saw; what is known of a call permission in our own.
/// Source: Cloud API webhooks, `call_permission_reply`.
QString chosenText(const Message &message)
{
    const InteractiveReplyContent &reply = replyOf(message);
    if (reply.kind == ReplyKind::CallPermission && reply.title == "accept"_L1)
        return ContentStrings::tr("The customer may be called");
    if (reply.kind == ReplyKind::CallPermission && reply.title == "reject"_L1)
        return ContentStrings::tr("The customer doesn’t want to be called");
    return reply.title;
}

/// Of several values, such as all that were ticked, each one; of a file its name.
QString answerText(const QJsonValue &value)
{
    if (value.isObject())
        return value[u"file_name"_s].toString();
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList texts;
    const QJsonArray values = value.toArray();
    for (const auto &each : values)
        texts << answerText(each);
    return ListText::facts(texts);
}

/// "name: value". What is inside a part, such as an address, comes in its place.
void addAnswers(const QJsonObject &form, QStringList &lines)
{
    for (auto each = form.begin(); each != form.end(); ++each) {
        if (each.value().isObject())
            addAnswers(each.value().toObject(), lines);
        else if (const QString text = answerText(each.value());
                 each.key() != "flow_token"_L1 && !text.isEmpty())
            lines << u"%1: %2"_s.arg(each.key(), text);
    }
}

/// The answers of a form; the token that belongs to the program that made the form is left out. Source: Cloud
/// API webhooks, `nfm_reply`: a flow has values and lists of values, an address has `values` of its own.
QStringList formAnswers(const InteractiveReplyContent &reply)
{
    QStringList lines;
    addAnswers(QJsonDocument::fromJson(reply.formJson.toUtf8()).object(), lines);
    return lines;
}

void layOutReply(const Message &message, ContentBuilder &builder)
{
    const InteractiveReplyContent &reply = replyOf(message);
    builder.addHint(replyName(message));
    builder.addBody(chosenText(message));
    builder.addText(reply.description, {TextStyle::Caption, Ink::Muted});
    for (const QString &answer : formAnswers(reply))
        builder.addText(answer, {TextStyle::Caption, Ink::Text});
}

QString replyText(const Message &message)
{
    const InteractiveReplyContent &reply = replyOf(message);
    QStringList lines = QStringList{chosenText(message), reply.description} + formAnswers(reply);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

extern const ContentRenderer interactiveReplyRenderer{
    alternativeOf<InteractiveReplyContent>(),
    replyName,
    [](const Message &) { return std::optional(Icon::List); },
    layOutReply,
    replyText,
    [](const Message &message) { return withoutFormatting(chosenText(message)); }};

} // namespace shoptalk
