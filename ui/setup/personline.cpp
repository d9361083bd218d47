// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/personline.h"

#include "domain/customer.h"
#include "ui/theme/avatar.h"
#include "ui/theme/avatarlabel.h"
#include "ui/theme/controls.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace shoptalk {

void addPictureLine(QWidget &line, QWidget &picture, QLabel &strong, QLabel &muted)
{
    auto *row = new QHBoxLayout(&line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(&strong);
    words->addWidget(&muted);
    row->addWidget(&picture);
    row->addLayout(words, 1);
}

void alignToPage(QLabel &label)
{
    const bool isMirrored = label.layoutDirection() == Qt::RightToLeft;
    label.setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
}

PersonLine::PersonLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_avatar(new AvatarLabel(theme, size::avatarSmall, this))
    , m_name(makeLabel(theme, TextStyle::BodyStrong, {}, Tone::Normal, this))
{
    setObjectName(u"connectedPerson"_s);
    const QString what = QCoreApplication::translate("shoptalk::PersonLine", "Facebook account");
    addPictureLine(*this, *m_avatar, *m_name, *makeLabel(theme, TextStyle::Body, what, Tone::Muted, this));
}

void PersonLine::setPerson(const QString &id, const QString &name, const QImage &picture)
{
    m_avatar->setPerson(initials(name), avatarSeed(id));
    m_avatar->setPicture(picture);
    m_name->setText(name);
    alignToPage(*m_name);
}

} // namespace shoptalk
