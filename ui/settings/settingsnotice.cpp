// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsnotice.h"

#include "ui/theme/announcement.h"
#include "ui/theme/noticesign.h"

#include <QHBoxLayout>
#include <QLabel>

namespace shoptalk {

SettingsNotice::SettingsNotice(const Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_sign(new NoticeSign(theme, this))
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
{
    m_text->setObjectName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::m);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void SettingsNotice::notify(Notice notice, const QString &text)
{
    m_sign->setNotice(notice);
    m_text->setText(text);
    setNotice(*this, notice);
    setAccessibleName(text);
    show();
    announce(*this, text);
}

QString SettingsNotice::text() const
{
    return m_text->text();
}

} // namespace shoptalk
