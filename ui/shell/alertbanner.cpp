// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alertbanner.h"

#include "ui/shell/alertwords.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

AlertBanner::AlertBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
    , m_more(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_seen(makeButton(ButtonKind::Secondary, QString(), this))
{
    setObjectName(u"alertBanner"_s);
    m_text->setObjectName(u"alertText"_s);
    m_more->setObjectName(u"alertsWaiting"_s);
    m_more->setWordWrap(false);
    m_seen->setObjectName(u"alertSeenButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addWidget(m_seen);
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
    if (!isNews)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AlertBanner::display()
{
    m_seen->setText(tr("Got it"));
    m_seen->setAccessibleName(tr("Got it: put this notice away"));
    setVisible(!m_alerts.isEmpty());
    if (m_alerts.isEmpty())
        return;
    m_text->setText(alertText(m_alerts.first()));
    setAccessibleName(m_text->text());
    const int waiting = static_cast<int>(m_alerts.size()) - 1;
    m_more->setText(tr("%n more", nullptr, waiting));
    m_more->setVisible(waiting > 0);
    setNotice(*this, alertTone(m_alerts.first().kind));
}

void AlertBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        display();
}

} // namespace shoptalk
