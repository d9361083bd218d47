// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/headpanel.h"

#include "ui/setup/iconbadge.h"
#include "ui/theme/controls.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int drawingSide = 148;

} // namespace

HeadPanel::HeadPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_badge(new IconBadge(theme, Icon::Relay, size::avatar, this))
    , m_drawing(new Illustration(theme, Drawing::Welcome, drawingSide, this))
    , m_title(makeLabel(theme, TextStyle::Headline, {}, Tone::Normal, this))
    , m_text(makeLabel(theme, TextStyle::Body, {}, Tone::Muted, this))
{
    m_title->setObjectName(u"setupTitle"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_badge);
    column->addWidget(m_drawing);
    column->addSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_text);
}

void HeadPanel::show(const StepHead &head)
{
    m_isDrawn = head.drawing.has_value();
    m_badge->setIcon(head.icon);
    if (m_isDrawn)
        m_drawing->setDrawing(*head.drawing);
    m_title->setText(head.title);
    m_text->setText(head.text);
    m_text->setVisible(!head.text.isEmpty());
    arrange();
}

void HeadPanel::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) != isCompact)
        arrange();
}

int HeadPanel::savedHeight() const
{
    return m_isDrawn && m_isCompact ? m_drawing->sizeHint().height() - m_badge->sizeHint().height() : 0;
}

void HeadPanel::arrange()
{
    const bool isDrawn = m_isDrawn && !m_isCompact;
    m_badge->setVisible(!isDrawn);
    m_drawing->setVisible(isDrawn);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (QLabel *label : {m_title, m_text})
        label->setAlignment(isDrawn ? Qt::AlignHCenter
                                    : Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace shoptalk
