// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionbar.h"

#include "ui/theme/bannerlayout.h"
#include "ui/theme/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr std::chrono::milliseconds noticeableTime{1500};

struct Look {
    Icon icon;
    QColor Colours::*colour;
    Tone tone;
};

Look lookOf(RelayConnection connection)
{
    switch (connection) {
    case RelayConnection::UpToDate:
        return {Icon::CheckCircle, &Colours::success, Tone::Muted};
    case RelayConnection::Offline:
    case RelayConnection::OnlySending:
        return {Icon::Offline, &Colours::warning, Tone::Normal};
    case RelayConnection::Revoked:
    case RelayConnection::EventsMissing:
        return {Icon::Alert, &Colours::danger, Tone::Normal};
    case RelayConnection::Unpaired:
    case RelayConnection::Connecting:
    case RelayConnection::CatchingUp:
        break;
    }
    return {Icon::Sync, &Colours::textMuted, Tone::Muted};
}

} // namespace

ConnectionBar::ConnectionBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_text(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_retry(makeButton(ButtonKind::Link, QString(), this))
    , m_pair(makeButton(ButtonKind::Link, QString(), this))
    , m_preparation(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
{
    setSurface(*this, Surface::Footer);
    m_text->setObjectName(u"connectionStatus"_s);
    m_text->setWordWrap(true);
    m_retry->setObjectName(u"tryNowButton"_s);
    m_pair->setObjectName(u"pairAgainButton"_s);
    auto *status = new QWidget(this);
    auto *line = new QHBoxLayout(status);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_sign);
    line->addWidget(m_text, 1);
    auto *row = new BannerLayout(this);
    row->setContentsMargins(space::l, space::xs, space::l, space::xs);
    row->setSpacing(space::s);
    for (QWidget *item : std::initializer_list<QWidget *>{status, m_preparation, m_retry, m_pair})
        row->addWidget(item);
    connect(m_retry, &QPushButton::clicked, this, &ConnectionBar::retryRequested);
    connect(m_pair, &QPushButton::clicked, this, &ConnectionBar::pairRequested);
    connect(&theme, &Theme::changed, this, &ConnectionBar::updateSign);
    m_preparation->setObjectName(u"preparationProgress"_s);
    m_preparation->hide();
    m_noticeable.setSingleShot(true);
    m_noticeable.setInterval(noticeableTime);
    connect(&m_noticeable, &QTimer::timeout, m_preparation, &QLabel::show);
    display(m_connection);
}

void ConnectionBar::setPreparation(int percent)
{
    if (percent >= 100) {
        m_noticeable.stop();
        m_preparation->hide();
        return;
    }
    m_preparation->setText(
        tr("Preparing older messages: %1").arg(QLocale().toString(percent) + QLocale().percent()));
    m_preparation->setAccessibleName(m_preparation->text());
    if (m_preparation->isHidden() && !m_noticeable.isActive())
        m_noticeable.start();
}

void ConnectionBar::setConnection(RelayConnection connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    display(connection);
}

void ConnectionBar::display(RelayConnection connection)
{
    const auto sentence = [connection] {
        switch (connection) {
        case RelayConnection::Unpaired:
            return QString();
        case RelayConnection::Connecting:
            return tr("Connecting…");
        case RelayConnection::CatchingUp:
            return tr("Getting new messages…");
        case RelayConnection::UpToDate:
            return tr("Up to date");
        case RelayConnection::Offline:
            return tr("You’re offline. You can read everything, and what you write is sent when you’re back "
                      "online.");
        case RelayConnection::OnlySending:
            return tr("You can send messages, but new ones can’t be received right now. They are kept safe "
                      "until they can.");
        case RelayConnection::Revoked:
            return tr("This computer was removed from your shop. It no longer receives new messages.");
        case RelayConnection::EventsMissing:
            return tr("Some older messages are missing, because this computer was off for too long.");
        }
        return QString();
    };
    setVisible(connection != RelayConnection::Unpaired);
    m_text->setText(sentence());
    m_text->setAccessibleName(tr("Connection: %1").arg(m_text->text()));
    setTone(*m_text, lookOf(connection).tone);
    m_retry->setText(tr("Try now"));
    m_retry->setAccessibleName(tr("Try to connect now"));
    m_retry->setVisible(connection == RelayConnection::Offline || connection == RelayConnection::OnlySending);
    m_pair->setText(tr("Pair again"));
    m_pair->setAccessibleName(tr("Pair this computer with your shop again"));
    m_pair->setVisible(connection == RelayConnection::Revoked);
    updateSign();
}

void ConnectionBar::updateSign()
{
    const Look look = lookOf(m_connection);
    const int side = m_theme.sized(size::iconSmall);
    m_sign->setPixmap(m_theme.icon(look.icon, look.colour).pixmap(QSize(side, side), devicePixelRatioF()));
}

void ConnectionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        display(m_connection);
}

} // namespace shoptalk
