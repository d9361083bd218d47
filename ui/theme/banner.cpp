// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/banner.h"

#include "ui/theme/announcement.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int narrowEms = 36; ///< Below this width, in heights of the text, the buttons stand below it.
}

Banner::Banner(const Theme &theme, const QString &name, Notice notice, QWidget *parent)
    : QFrame(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
{
    setObjectName(name);
    setNotice(*this, notice);
    m_text->setObjectName(name + u"Text"_s);
    m_row->setContentsMargins(space::l, space::s, space::l, space::s);
    m_row->setSpacing(space::m);
    m_row->addWidget(m_text, 1);
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QPushButton *Banner::addButton(const QString &name)
{
    QPushButton *button = makeButton(ButtonKind::Secondary, QString(), this);
    button->setObjectName(name);
    m_row->addWidget(button);
    return button;
}

void Banner::setTexts(QPushButton &button, const QString &text, const QString &accessibleName)
{
    button.setText(text);
    button.setAccessibleName(accessibleName);
}

void Banner::announce()
{
    shoptalk::announce(*this, text());
}

void Banner::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < narrowEms * fontMetrics().height();
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

} // namespace shoptalk
