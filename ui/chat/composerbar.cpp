// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/composerbar.h"

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

ComposerBar::ComposerBar(const Theme &theme, const QString &name, const QString &closeText, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new ElidedLabel(this))
    , m_text(new ElidedLabel(this))
    , m_close(makeIconButton(theme, Icon::Close, closeText, this))
    , m_row(new QHBoxLayout(this))
{
    setSurface(*this, Surface::Plain);
    setCursor(Qt::PointingHandCursor);
    m_title->setObjectName(name + "Title"_L1);
    m_text->setObjectName(name + "Text"_L1);
    m_close->setCursor(Qt::ArrowCursor);
    setTone(*m_title, Tone::Accent);
    setTone(*m_text, Tone::Muted);
    keepFitting(theme, *this, [this] {
        m_title->setFont(m_theme.font(TextStyle::BodyStrong));
        m_text->setFont(m_theme.font(TextStyle::Body));
    });
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    m_row->setContentsMargins(space::l, space::s, space::l, space::xs);
    m_row->setSpacing(space::s);
    m_row->addSpacing(space::m); // after the line at the side, in both directions
    m_row->addLayout(lines, 1);
    m_row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &ComposerBar::closed);
    hide();
}

void ComposerBar::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(tr("%1: %2", "what is done, and with which text").arg(title, text));
}

void ComposerBar::addWidget(QWidget &widget)
{
    m_row->insertWidget(m_row->count() - 1, &widget);
}

void ComposerBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().accent);
    const QRect area = m_row->contentsRect();
    const QRect bar(area.left(), m_title->y(), space::xs - 1, m_text->geometry().bottom() - m_title->y());
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), area, bar), 1, 1);
}

void ComposerBar::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

} // namespace shoptalk
