// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alertbanner.h"

#include "ui/shell/alerttext.h"
#include "ui/theme/announcement.h"
#include "ui/theme/bannerlayout.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shoptalk {

AlertBanner::AlertBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
    , m_more(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_follow(makeButton(ButtonKind::Link, QString(), this))
    , m_seen(makeButton(ButtonKind::Secondary, QString(), this))
{
    setObjectName(u"alertBanner"_s);
    m_text->setObjectName(u"alertText"_s);
    m_more->setObjectName(u"alertsWaiting"_s);
    m_more->setWordWrap(false);
    m_follow->setObjectName(u"alertNumbersButton"_s);
    m_seen->setObjectName(u"alertSeenButton"_s);
    auto *row = new BannerLayout(this);
    for (QWidget *item : std::initializer_list<QWidget *>{m_text, m_more, m_follow, m_seen})
        row->addWidget(item);
    connect(m_follow, &QPushButton::clicked, this, [this] {
        if (m_alerts.isEmpty())
            return;
        if (const QUrl link = alertLink(m_alerts.first()); !link.isEmpty())
            QDesktopServices::openUrl(link);
        else
            Q_EMIT followed(m_alerts.first());
    });
    connect(m_seen, &QPushButton::clicked, this, [this] {
        if (!m_alerts.isEmpty())
            Q_EMIT seen(m_alerts.first().id);
    });
    display();
}

void AlertBanner::setAlerts(const QList<AccountAlert> &alerts)
{
    if (alerts == m_alerts)
        return;
    const bool isNews = !alerts.isEmpty() && !m_alerts.contains(alerts.first());
    m_alerts = alerts;
    display();
    if (isNews)
        announce(*this, m_text->text());
}

void AlertBanner::display()
{
    describeFollowing();
    m_seen->setText(tr("Got it"));
    m_seen->setAccessibleName(tr("Got it: close this notice"));
    setVisible(!m_alerts.isEmpty());
    if (m_alerts.isEmpty())
        return;
    m_text->setText(alertText(m_alerts.first()));
    setAccessibleName(m_text->text());
    const int waiting = static_cast<int>(m_alerts.size()) - 1;
    m_more->setText(tr("%Ln more", nullptr, waiting));
    m_more->setVisible(waiting > 0);
    setNotice(*this, alertTone(m_alerts.first().kind));
}

void AlertBanner::describeFollowing()
{
    const auto describe = [this](const QString &text, const QString &accessibleName) {
        m_follow->setText(text);
        m_follow->setAccessibleName(accessibleName);
    };
    switch (m_alerts.isEmpty() ? AlertTarget::Numbers : alertTarget(m_alerts.first())) {
    case AlertTarget::Web:
        return describe(tr("Open Meta’s billing"), tr("Open Meta’s billing in the browser"));
    case AlertTarget::Numbers:
        return describe(tr("Show numbers"), tr("Show the numbers in the settings"));
    case AlertTarget::Accounts:
        return describe(tr("Show accounts"), tr("Show the Facebook accounts in the settings"));
    case AlertTarget::Templates:
        return describe(tr("Show templates"), tr("Show the templates in the settings"));
    case AlertTarget::Chat:
        return describe(tr("Open the chat"), tr("Open the chat with this customer"));
    }
}

void AlertBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        display();
}

} // namespace shoptalk
