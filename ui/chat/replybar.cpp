// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/replybar.h"

#include "models/messagelistmodel.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/controls.h"
#include "ui/theme/elidedlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

ReplyBar::ReplyBar(const MessageListModel &messages, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_messages(messages)
    , m_theme(theme)
    , m_author(new ElidedLabel(this))
    , m_text(new ElidedLabel(this))
    , m_close(makeIconButton(theme, Icon::Close, tr("Stop replying to this message"), this))
{
    setObjectName(u"replyBar"_s);
    setSurface(*this, Surface::Footer);
    setCursor(Qt::PointingHandCursor);
    m_author->setObjectName(u"replyAuthor"_s);
    m_text->setObjectName(u"replyText"_s);
    m_close->setObjectName(u"cancelReplyButton"_s);
    m_close->setCursor(Qt::ArrowCursor);
    setTone(*m_author, Tone::Accent);
    setTone(*m_text, Tone::Muted);
    keepFitting(theme, *this, [this] {
        m_author->setFont(m_theme.font(TextStyle::BodyStrong));
        m_text->setFont(m_theme.font(TextStyle::Body));
    });
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_author);
    lines->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::xs);
    row->setSpacing(space::s);
    row->addSpacing(space::m); // after the line at the side, in both directions
    row->addLayout(lines, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        cancel();
        Q_EMIT changed();
    });
    hide();
}

bool ReplyBar::canBeAnswered(const Message &message)
{
    const MessageKind kind = kindOf(message);
    if (!message.author.isEmpty()) // in a group, to which nobody can write from here
        return false;
    return !message.wamid.isEmpty() && kind != MessageKind::Deleted && kind != MessageKind::System
        && kind != MessageKind::Call && kind != MessageKind::ChatOpened && kind != MessageKind::Reaction;
}

std::optional<Message> ReplyBar::message() const
{
    const auto answered = m_answered.constFind(m_open);
    return answered == m_answered.constEnd() ? std::nullopt : std::optional(*answered);
}

void ReplyBar::openConversation(const ConversationId &conversation)
{
    m_open = conversation;
    show(message());
}

void ReplyBar::answer(const Message &message)
{
    if (!canBeAnswered(message) || message.conversation != m_open)
        return;
    m_answered.insert(m_open, message);
    show(message);
}

void ReplyBar::cancel()
{
    m_answered.remove(m_open);
    show(std::nullopt);
}

void ReplyBar::step(int direction)
{
    const std::optional<Message> current = message();
    if (!current && direction > 0)
        return;
    int row = current ? m_messages.rowOf(current->id) : m_messages.rowCount();
    for (row += direction; row >= 0 && row < m_messages.rowCount(); row += direction) {
        const auto next =
            m_messages.data(m_messages.index(row, 0), MessageListModel::MessageRole).value<Message>();
        if (!canBeAnswered(next))
            continue;
        answer(next);
        Q_EMIT changed();
        return;
    }
    if (direction > 0) {
        cancel();
        Q_EMIT changed();
    }
}

MessageContext ReplyBar::context() const
{
    MessageContext context;
    if (const std::optional<Message> answered = message())
        context.quoted = answered->wamid;
    return context;
}

MessageContext ReplyBar::take()
{
    const MessageContext taken = context();
    cancel();
    return taken;
}

void ReplyBar::giveBack(const ConversationId &conversation, const std::optional<Message> &message)
{
    if (!message || m_answered.contains(conversation))
        return;
    m_answered.insert(conversation, *message);
    if (conversation == m_open)
        show(message);
}

void ReplyBar::show(const std::optional<Message> &message)
{
    setVisible(message.has_value());
    if (!message)
        return;
    const QString author = message->direction == Direction::Outbound ? tr("Reply to your own message")
                                                                     : tr("Reply to the customer");
    const QString text = summaryOf(*message).simplified();
    m_author->setText(author);
    m_text->setText(text);
    setAccessibleName(author + u": "_s + text);
}

void ReplyBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().accent);
    const QRect bar(space::l, m_author->y(), space::xs - 1, m_text->geometry().bottom() - m_author->y());
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 1, 1);
}

void ReplyBar::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (const std::optional<Message> answered = message(); answered && event->button() == Qt::LeftButton)
        Q_EMIT messageRequested(answered->wamid);
}

} // namespace shoptalk
