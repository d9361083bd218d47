// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desktopspage.h"

#include "core/clock.h"
#include "ui/settings/invitationcard.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The relay records when a device was last seen with an accuracy of some minutes.
constexpr qint64 countsAsHereS = 10 * 60;

} // namespace

DesktopsPage::DesktopsPage(WorkspaceDevices &devices, const Clock &clock, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_devices(devices)
    , m_clock(clock)
    , m_theme(theme)
    , m_invitation(new InvitationCard(devices, clock, theme, this))
    , m_message(new SettingsNotice(theme, u"desktopsMessage"_s, this))
    , m_again(makeButton(ButtonKind::Secondary, tr("Try again"), this))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"desktopsPage"_s);
    m_again->setObjectName(u"askDesktopsAgainButton"_s);
    m_again->setAccessibleName(m_again->text());
    m_again->hide();
    m_list->setSpacing(space::l);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_invitation);
    column->addWidget(makeLabel(theme, TextStyle::Title, tr("Computers of this shop"), Tone::Normal, this));
    column->addWidget(m_message);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addLayout(m_list);
    connect(m_again, &QPushButton::clicked, this, &DesktopsPage::refresh);
    connect(m_invitation, &InvitationCard::refreshRequested, this, &DesktopsPage::load);
}

QString DesktopsPage::title() const
{
    return tr("Computers");
}

Icon DesktopsPage::icon() const
{
    return Icon::Monitor;
}

void DesktopsPage::refresh()
{
    m_again->hide();
    if (m_rows.isEmpty())
        m_message->notify(Notice::Info, tr("Loading…"));
    load();
}

void DesktopsPage::load()
{
    QCoro::connect(m_devices.list(), this, [this](const Result<QList<WorkspaceDevices::Row>> &rows) {
        rows ? showDesktops(*rows) : refuse(rows.error());
    });
}

void DesktopsPage::showDesktops(const QList<WorkspaceDevices::Row> &rows)
{
    m_message->hide();
    m_again->hide();
    m_invitation->noteDesktops(rows);
    if (rows == m_rows)
        return; // nothing changed, so the rows keep the pointer and the focus
    m_rows = rows;
    for (SettingsSection *card : std::exchange(m_cards, {}))
        card->deleteLater();
    for (const WorkspaceDevices::Row &row : rows)
        addDesktop(row);
}

QString DesktopsPage::about(const WorkspaceDevices::Row &row) const
{
    const QString paired = Dates().date(row.device.pairedAt);
    if (row.isThisOne)
        return tr("This computer. Paired since %1.").arg(paired);
    const QDateTime &seen = row.device.lastSeenAt;
    if (!seen.isValid())
        return tr("Paired since %1. Never online since.").arg(paired);
    if (seen.secsTo(m_clock.now()) < countsAsHereS)
        return tr("Paired since %1. Online now.").arg(paired);
    return tr("Paired since %1. Last online %2.").arg(paired, Dates().stamp(seen));
}

void DesktopsPage::addDesktop(const WorkspaceDevices::Row &row)
{
    auto *card = new SettingsSection(m_theme, isolated(row.device.name), about(row), this);
    card->setObjectName(u"desktop-"_s + row.device.id.value());
    if (!row.isThisOne) {
        QPushButton *leave = makeButton(ButtonKind::Danger, tr("Remove…"), card);
        leave->setObjectName(u"removeDesktopButton"_s);
        leave->setAccessibleName(tr("Remove %1").arg(isolated(row.device.name)));
        connect(leave, &QPushButton::clicked, this, [this, device = row.device] { askToRemove(device); });
        card->addLine({leave});
    }
    m_list->addWidget(card);
    m_cards << card;
}

void DesktopsPage::refuse(const Error &error)
{
    m_again->show();
    if (error.kind == Error::Kind::Unauthorised)
        return m_message->notify(
            Notice::Danger,
            tr("This computer is no longer connected to your shop. Pair it again with a new code."));
    m_message->notify(Notice::Warning,
                      tr("Your relay (the server that receives your messages) does not answer. Check this "
                         "computer’s internet connection."));
}

void DesktopsPage::askToRemove(const PairedDevice &device)
{
    ask({u"removeDesktop"_s,
         tr("Remove %1?").arg(isolated(device.name)),
         {},
         tr("It no longer receives messages. The conversations already on it stay there.\n\nIf it was lost "
            "or stolen, also disconnect its account under Facebook accounts: that ends the login on all "
            "computers. Then ask the person who runs your relay (the server that receives your messages) to "
            "renew the shop’s key."),
         tr("Remove")},
        this, [this, device] { remove(device); });
}

void DesktopsPage::remove(const PairedDevice &device)
{
    QCoro::connect(m_devices.revoke(device.id), this, [this](const Result<void> &removed) {
        const bool isGone = removed || removed.error().reason == Reason::NotFound;
        isGone ? load() : refuse(removed.error());
    });
}

} // namespace shoptalk
