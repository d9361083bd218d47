// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopwriter.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

InteractiveContent question(const QString &text, bool isList)
{
    InteractiveContent content;
    content.kind = isList ? InteractiveKind::List : InteractiveKind::Buttons;
    content.metaType = isList ? u"list"_s : u"button"_s;
    content.body = text;
    content.buttonText = isList ? u"Choose"_s : QString();
    InteractiveSection section;
    section.title = isList ? u"Bread"_s : QString();
    section.choices = {{u"yes"_s, u"Yes, please"_s, {}}, {u"no"_s, u"No, thanks"_s, {}}};
    content.sections = {section};
    return content;
}

ContactsContent card(const QString &text)
{
    ContactCard card;
    card.formattedName = text;
    card.firstName = text;
    card.phones = {{u"+34 910 00 00 01"_s, {}, u"WORK"_s}};
    return ContactsContent{{card}};
}

} // namespace

ShopWriter::ShopWriter(Outbox &outbox, QString picture, quint64 seed)
    : m_outbox(outbox)
    , m_picture(std::move(picture))
    , m_random(seed)
{
}

QCoro::Task<Result<MessageId>> ShopWriter::write(const QList<Conversation> &conversations,
                                                 const QString &text)
{
    const Conversation &conversation = conversations.at(random(int(conversations.size())));
    if (random(10) == 0)
        return sendPicture(conversation.id, text);
    const QList<MessageContent> contents(1, randomContent(conversation, text));
    return m_outbox.send(conversation.id, contents, MessageContext());
}

QCoro::Task<Result<MessageId>> ShopWriter::sendPicture(ConversationId conversation, QString text)
{
    FileToSend file;
    file.path = m_picture;
    file.content.kind = MediaKind::Image;
    file.content.mimeType = u"image/jpeg"_s;
    file.content.caption = std::move(text);
    const QList<FileToSend> files(1, file);
    return m_outbox.sendFiles(std::move(conversation), files, MessageContext());
}

MessageContent ShopWriter::randomContent(const Conversation &conversation, const QString &text)
{
    const int kind = random(100);
    const std::optional<Message> &last = conversation.lastMessage;
    if (kind < 8 && last && last->direction == Direction::Inbound && !last->wamid.isEmpty())
        return ReactionContent{last->wamid, kind % 2 == 0 ? u"👍"_s : u"🌻"_s};
    if (kind < 16)
        return LocationContent{41.38 + kind / 100.0, 2.17, text, u"Carrer Major 1"_s, {}};
    if (kind < 22)
        return card(text);
    if (kind < 34)
        return question(text, kind % 2 == 0);
    return TextContent{text};
}

} // namespace shoptalk::bench
