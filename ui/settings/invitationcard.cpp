// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/invitationcard.h"

#include "core/clock.h"
#include "ui/theme/announcement.h"
#include "ui/theme/breakable.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QTime>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

constexpr int ticksBetweenLooks = 5;

} // namespace

InvitationCard::InvitationCard(WorkspaceDevices &devices, const Clock &clock, const Theme &theme,
                               QWidget *parent)
    : SettingsSection(
        theme, tr("Connect another computer"),
        tr("Create a code here and enter it on the other computer, in the first step of its set-up. Anyone "
           "with the code can read all messages of the shop, so show it to nobody else."),
        parent)
    , m_devices(devices)
    , m_clock(clock)
{
    setObjectName(u"invitationCard"_s);
    addRows(theme);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &InvitationCard::tick);
    connect(m_make, &QPushButton::clicked, this, &InvitationCard::invite);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_pairingCode);
        showMessage(tr("The code was copied."));
    });
    forget();
}

void InvitationCard::addRows(const Theme &theme)
{
    m_relay = makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this);
    m_relay->setObjectName(u"invitationRelay"_s);
    m_code = makeLabel(theme, TextStyle::Display, QString(), Tone::Normal, this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(theme.font(TextStyle::Display).pointSizeF());
    m_code->setFont(fixed);
    m_code->setObjectName(u"invitationCode"_s);
    m_code->setAccessibleName(tr("Code for the other computer"));
    for (QLabel *label : {m_code, m_relay})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_left = makeLabel(theme, TextStyle::BodyStrong, QString(), Tone::Normal, this);
    m_left->setObjectName(u"invitationTimeLeft"_s);
    m_message = makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this);
    m_message->setObjectName(u"invitationMessage"_s);
    m_message->hide();
    m_make = makeButton(ButtonKind::Primary, QString(), this);
    m_make->setObjectName(u"makeInvitationButton"_s);
    m_copy = makeButton(ButtonKind::Secondary, tr("Copy the code"), this);
    m_copy->setObjectName(u"copyInvitationButton"_s);
    m_copy->setAccessibleName(m_copy->text());
    for (QLabel *label : {m_code, m_left, m_relay, m_message})
        add(label);
    addLine({m_make, m_copy});
}

void InvitationCard::invite()
{
    if (std::exchange(m_isAsking, true))
        return; // the button is not disabled, because the focus would move to the next one, which removes a
                // computer
    forget();
    m_message->hide();
    QCoro::connect(m_devices.invite(), this, [this](const Result<WorkspaceDevices::Invitation> &made) {
        m_isAsking = false;
        made ? show(*made) : refuse(made.error());
    });
}

void InvitationCard::show(const WorkspaceDevices::Invitation &invitation)
{
    if (!isVisible())
        return; // the person has left the page
    m_pairingCode = invitation.words;
    m_expiresAt = invitation.expiresAt;
    // The pairing field ignores the characters that allow a line break, so a copied code still works.
    m_code->setText(breakable(m_pairingCode, u"-"));
    m_relay->setText(
        tr("Address of your relay (the server that receives your messages), for the other computer: %1")
            .arg(isolated(invitation.relay.toString())));
    m_make->setText(tr("Create another code"));
    m_make->setAccessibleName(m_make->text());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_code, m_relay, m_left, m_copy})
        widget->show();
    m_ticks = 0;
    m_timer.start();
    tick();
}

void InvitationCard::refuse(const Error &error)
{
    if (error.reason == Reason::WorkspaceKeyMissing)
        return showMessage(
            tr("This computer doesn’t have the key to the shop’s messages, so it can’t add another "
               "computer. Pair it again first."));
    if (error.kind == Error::Kind::Unauthorised)
        return showMessage(
            tr("This computer is no longer connected to your shop. Pair it again with a new code."));
    if (error.kind == Error::Kind::RateLimited)
        return showMessage(tr("Too many codes were created. Try again in a few minutes."));
    showMessage(
        tr("The code could not be created because your relay does not answer. Check this computer’s internet "
           "connection, then try again."));
}

void InvitationCard::tick()
{
    const qint64 secondsLeft = m_clock.now().secsTo(m_expiresAt);
    if (secondsLeft <= 0) {
        forget();
        return showMessage(tr("The code has expired. Create another one."));
    }
    m_left->setText(tr("The code works once. Time left: %1")
                        .arg(QTime(0, 0).addSecs(int(secondsLeft)).toString(u"m:ss"_s)));
    if (++m_ticks % ticksBetweenLooks == 0)
        Q_EMIT refreshRequested();
}

void InvitationCard::noteDesktops(const QList<WorkspaceDevices::Row> &rows)
{
    QString newcomer;
    QSet<DeviceId> now;
    for (const WorkspaceDevices::Row &row : rows) {
        now.insert(row.device.id);
        if (!m_known.contains(row.device.id))
            newcomer = row.device.name;
    }
    const bool isUsed = !m_pairingCode.isEmpty() && !m_known.isEmpty() && !newcomer.isEmpty();
    m_known = now;
    if (!isUsed)
        return;
    forget();
    showMessage(tr("%1 is now connected.").arg(isolated(newcomer)));
}

void InvitationCard::forget()
{
    m_timer.stop();
    m_pairingCode.fill(u' ');
    m_pairingCode.clear();
    m_code->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_code, m_relay, m_left, m_copy})
        widget->hide();
    m_make->setText(tr("Create a code"));
    m_make->setAccessibleName(m_make->text());
}

void InvitationCard::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->show();
    announce(*this, text);
}

void InvitationCard::hideEvent(QHideEvent *event)
{
    SettingsSection::hideEvent(event);
    if (event->spontaneous()) // the window is minimised, perhaps to type the code elsewhere
        return;
    forget();
    m_message->hide();
}

} // namespace shoptalk
