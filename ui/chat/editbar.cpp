// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/editbar.h"

#include "ui/chat/content/contentrenderer.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

EditBar::EditBar(const Theme &theme, QWidget *parent)
    : ComposerBar(theme, u"edited"_s, tr("Stop editing this message"), parent)
{
    setObjectName(u"editBar"_s);
    closeButton().setObjectName(u"cancelEditButton"_s);
}

bool EditBar::canBeEdited(const Message &message)
{
    return message.delivery == Delivery::Failed && message.direction == Direction::Outbound
        && std::holds_alternative<TextContent>(message.content);
}

void EditBar::setMessage(const std::optional<Message> &message)
{
    m_message = message;
    showIfEditing();
    if (message)
        setTexts(tr("Editing a message that was not sent"), summaryOf(*message).simplified());
}

void EditBar::setSuspended(bool isSuspended)
{
    m_isSuspended = isSuspended;
    showIfEditing();
}

} // namespace shoptalk
