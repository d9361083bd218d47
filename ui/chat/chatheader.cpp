// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatheader.h"

#include "domain/phonenumber.h"
#include "ui/chat/avatarlabel.h"
#include "ui/theme/avatar.h"
#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

ChatHeader::ChatHeader(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_avatar(new AvatarLabel(theme, size::avatarSmall, this))
    , m_back(makeIconButton(theme, Icon::Back, tr("Back to the conversations"), this))
    , m_name(makeLabel(theme, TextStyle::Title, QString(), Tone::Normal, this))
    , m_number(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_window(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
{
    setSurface(*this, Surface::Header);
    m_back->setObjectName(u"backToListButton"_s);
    m_name->setObjectName(u"chatTitle"_s);
    m_number->setObjectName(u"chatNumber"_s);
    m_window->setObjectName(u"windowState"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_window->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_back->hide();
    auto *names = new QVBoxLayout;
    names->setSpacing(space::hair);
    names->addWidget(m_name);
    names->addWidget(m_number);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_back);
    row->addWidget(m_avatar);
    row->addLayout(names, 2);
    row->addWidget(m_window, 1);
    connect(m_back, &QToolButton::clicked, this, &ChatHeader::backRequested);
}

void ChatHeader::setCustomer(const Customer &customer)
{
    const QString name = displayName(customer);
    const QString number = internationalFormat(customer.waId);
    m_avatar->setPerson(initials(name), avatarSeed(customer.id.value()));
    m_name->setText(name);
    m_number->setText(number);
    m_number->setVisible(!number.isEmpty() && number != name);
}

void ChatHeader::setWindowState(const QString &text, bool isOpen)
{
    m_window->setText(text);
    setTone(*m_window, isOpen ? Tone::Muted : Tone::Warning);
}

void ChatHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

} // namespace shoptalk
