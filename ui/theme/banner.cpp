// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/banner.h"

#include "ui/theme/announcement.h"
#include "ui/theme/bannerlayout.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

Banner::Banner(const Theme &theme, const QString &name, Notice notice, QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
{
    setObjectName(name);
    setNotice(*this, notice);
    m_text->setObjectName(name + u"Text"_s);
    auto *row = new BannerLayout(this);
    row->addWidget(m_text);
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
    layout()->addWidget(button);
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

} // namespace shoptalk
