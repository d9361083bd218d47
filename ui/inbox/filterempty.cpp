// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/filterempty.h"

#include "ui/theme/controls.h"
#include "ui/theme/illustration.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int emptyDrawingSide = 144;
}

FilterEmpty::FilterEmpty(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(theme, TextStyle::Title, QString(), Tone::Normal, this))
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this))
{
    setObjectName(u"filterEmpty"_s);
    m_title->setObjectName(u"filterEmptyTitle"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(1);
    column->addWidget(new Illustration(theme, Drawing::NoConversations, emptyDrawingSide, this), 0,
                      Qt::AlignHCenter);
    column->addSpacing(space::s);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(2);
}

void FilterEmpty::setScope(const ConversationScope &scope)
{
    const auto show = [this](const QString &title, const QString &text) {
        m_title->setText(title);
        m_text->setText(text);
    };
    switch (scope.filter) {
    case ConversationFilter::All:
        if (!scope.number.isEmpty())
            return show(tr("Nothing to do"),
                        tr("Nobody has written to this number yet, or every conversation is archived or "
                           "snoozed."));
        return show(
            tr("Nothing to do"),
            tr("Every conversation is archived or snoozed. They come back when the customer writes."));
    case ConversationFilter::Unread:
        return show(tr("No unread conversations"), tr("You have read everything."));
    case ConversationFilter::Mine:
        if (scope.me.isEmpty())
            return show(tr("Who are you?"),
                        tr("Choose your name under Settings, Team. Then the "
                           "conversations that are assigned to you appear here."));
        return show(tr("Nothing is assigned to you"),
                    tr("When a conversation is assigned to you, it appears here."));
    case ConversationFilter::Unassigned:
        return show(tr("Everything is assigned"), tr("Conversations that are nobody’s appear here."));
    case ConversationFilter::Waiting:
        return show(tr("Nobody is waiting"), tr("Every customer has an answer."));
    case ConversationFilter::ClosingSoon:
        return show(tr("No reply window closes soon"),
                    tr("When less than an hour is left to reply, the conversation appears here."));
    case ConversationFilter::Archived:
        return show(tr("Nothing is archived"),
                    tr("Archived conversations appear here. They come back when the customer writes."));
    case ConversationFilter::Snoozed:
        return show(tr("Nothing is snoozed"),
                    tr("Snoozed conversations appear here until their time comes."));
    }
}

} // namespace shoptalk
