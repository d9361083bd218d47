// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/selectionbar.h"

#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

SelectionBar::SelectionBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel(theme, TextStyle::BodyStrong, QString(), Tone::Normal, this))
    , m_actions(makeIconButton(theme, Icon::More, tr("What to do with the selected conversations"), this))
    , m_end(makeIconButton(theme, Icon::Close, tr("Clear selection (Esc)"), this))
{
    setObjectName(u"selectionBar"_s);
    m_text->setObjectName(u"selectionCount"_s);
    m_actions->setObjectName(u"selectionActions"_s);
    m_end->setObjectName(u"endSelection"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 0, space::m, 0);
    row->addSpacing(space::xs); // unlike a margin, it is on the other side in right-to-left layouts
    row->setSpacing(space::xs);
    row->addWidget(m_text, 1);
    row->addWidget(m_actions);
    row->addWidget(m_end);
    connect(m_actions, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_actions->mapToGlobal(m_actions->rect().bottomLeft())); });
    connect(m_end, &QToolButton::clicked, this, &SelectionBar::endRequested);
}

void SelectionBar::setCount(int count)
{
    m_text->setText(tr("%Ln selected", nullptr, count));
}

} // namespace shoptalk
