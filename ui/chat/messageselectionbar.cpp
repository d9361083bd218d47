// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messageselectionbar.h"

#include "ui/chat/chatcolumn.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/messageactions.h"
#include "ui/chat/messageselection.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

MessageSelectionBar::MessageSelectionBar(MessageSelection &selection, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_selection(selection)
    , m_theme(theme)
    , m_text(makeLabel(theme, TextStyle::BodyStrong, QString(), Tone::Normal, this))
    , m_copy(makeIconButton(theme, Icon::Copy, MessageActions::tr("Copy"), this))
    , m_star(makeIconButton(theme, Icon::Star, MessageActions::tr("Star"), this))
    , m_forward(makeIconButton(theme, Icon::Forward, MessageActions::tr("Forward"), this))
{
    setObjectName(u"messageSelectionBar"_s);
    setSurface(*this, Surface::Footer);
    m_text->setObjectName(u"messageSelectionCount"_s);
    QToolButton *end = makeIconButton(theme, Icon::Close, tr("Clear selection (Esc)"), this);
    end->setObjectName(u"endMessageSelection"_s);
    m_copy->setObjectName(u"copySelected"_s);
    m_star->setObjectName(u"starSelected"_s);
    m_forward->setObjectName(u"forwardSelected"_s);
    auto *column = new QWidget(this);
    auto *row = new QHBoxLayout(column);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(end);
    row->addWidget(m_text, 1);
    for (QToolButton *button : {m_copy, m_star, m_forward})
        row->addWidget(button);
    keepInColumn(*column, *this, theme);
    connect(end, &QToolButton::clicked, &selection, &MessageSelection::end);
    connect(m_copy, &QToolButton::clicked, this, &MessageSelectionBar::copyRequested);
    connect(m_forward, &QToolButton::clicked, this, &MessageSelectionBar::forwardRequested);
    connect(m_star, &QToolButton::clicked, this, [this] { Q_EMIT starRequested(!m_areStarred); });
    connect(&selection, &MessageSelection::changed, this, &MessageSelectionBar::showSelection);
    connect(&theme, &Theme::changed, this, &MessageSelectionBar::showSelection);
}

void MessageSelectionBar::showSelection()
{
    if (!m_selection.isActive())
        return;
    const QList<Message> messages = m_selection.messages();
    m_text->setText(m_selection.isFull()
                        ? tr("%Ln message(s) selected. That is the most.", nullptr, m_selection.count())
                        : tr("%Ln message(s) selected", nullptr, m_selection.count()));
    m_areStarred = m_selection.areStarred();
    m_star->setIcon(m_theme.icon(m_areStarred ? Icon::StarFilled : Icon::Star, &Colours::textMuted));
    m_star->setToolTip(m_areStarred ? MessageActions::tr("Unstar") : MessageActions::tr("Star"));
    m_star->setAccessibleName(m_star->toolTip());
    const bool canForward = std::ranges::all_of(messages, &MessageActions::canForward);
    m_forward->setEnabled(canForward);
    m_forward->setToolTip(canForward ? MessageActions::tr("Forward")
                                     : tr("One of these messages can’t be forwarded. Deselect it first."));
    m_copy->setEnabled(
        std::ranges::any_of(messages, [](const Message &message) { return !copyTextOf(message).isEmpty(); }));
    announce(*this, m_text->text());
}

} // namespace shoptalk
