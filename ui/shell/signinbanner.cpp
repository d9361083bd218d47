// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinbanner.h"

#include "ui/shell/accountmessage.h"
#include "ui/theme/announcement.h"
#include "ui/theme/bannerlayout.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

SignInBanner::SignInBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
    , m_reconnect(makeButton(ButtonKind::Primary, QString(), this))
    , m_later(makeIconButton(theme, Icon::Close, QString(), this))
{
    setObjectName(u"signInBanner"_s);
    m_text->setObjectName(u"signInBannerText"_s);
    m_reconnect->setObjectName(u"signInAgainButton"_s);
    m_later->setObjectName(u"signInLaterButton"_s);
    auto *row = new BannerLayout(this);
    for (QWidget *item : std::initializer_list<QWidget *>{m_text, m_reconnect, m_later})
        row->addWidget(item);
    connect(m_reconnect, &QPushButton::clicked, this, [this] {
        if (m_health)
            Q_EMIT reconnectRequested(m_health->account.id);
    });
    connect(m_later, &QToolButton::clicked, this, [this] {
        m_putAside = m_health;
        display();
    });
    display();
}

void SignInBanner::setHealth(const std::optional<AccountHealth> &health)
{
    m_health = health;
    display();
}

void SignInBanner::display()
{
    m_reconnect->setText(tr("Reconnect"));
    m_reconnect->setAccessibleName(tr("Reconnect with Facebook"));
    m_later->setToolTip(tr("Later"));
    m_later->setAccessibleName(tr("Reconnect later"));
    const bool isShown = m_health && m_health->needsAttention() && m_health != m_putAside;
    if (isShown) {
        const AccountMessage message = accountMessage(*m_health);
        const bool isNews = isHidden() || m_text->text() != message.text;
        m_text->setText(message.text);
        m_text->setAccessibleName(message.text);
        m_later->setVisible(message.canWait);
        setNotice(*this, message.tone);
        if (isNews)
            announce(*this, message.text);
    }
    setVisible(isShown);
}

void SignInBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        display();
}

} // namespace shoptalk
