// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountspage.h"

#include "accounts/accountdisconnector.h"
#include "accounts/accountstatus.h"
#include "accounts/connectednumbers.h"
#include "accounts/profilepictures.h"
#include "domain/customer.h"
#include "ui/settings/accounttext.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/avatar.h"
#include "ui/theme/avatarlabel.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

AccountsPage::AccountsPage(const Theme &theme, TokenMonitor &life, AccountDisconnector &disconnector,
                           ConnectedNumbers &numbers, ProfilePictures &pictures, QWidget *parent)
    : SettingsPage(parent)
    , m_theme(theme)
    , m_tokenMonitor(life)
    , m_disconnector(disconnector)
    , m_numbers(numbers)
    , m_pictures(pictures)
    , m_note(makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this))
    , m_column(new QVBoxLayout(this))
    , m_addAccount(makeButton(ButtonKind::Secondary, tr("Add an account…"), this))
{
    setObjectName(u"accountsPage"_s);
    m_note->setObjectName(u"accountsNote"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::l);
    m_column->addWidget(m_note);
    m_addAccount->setObjectName(u"addAccountButton"_s);
    m_addAccount->setAccessibleName(tr("Connect another Facebook account"));
    m_column->addWidget(m_addAccount, 0, Qt::AlignLeading);
    connect(m_addAccount, &QPushButton::clicked, this, &AccountsPage::addAccountRequested);
    connect(&m_numbers, &ConnectedNumbers::changed, this, &AccountsPage::refresh);
    connect(&m_pictures, &ProfilePictures::changed, this, &AccountsPage::refresh);
    connect(&m_tokenMonitor, &TokenMonitor::changed, this, &AccountsPage::refresh);
    connect(&m_disconnector, &AccountDisconnector::finished, this, &AccountsPage::refresh);
    refresh();
}

QString AccountsPage::title() const
{
    return tr("Facebook accounts");
}

Icon AccountsPage::icon() const
{
    return Icon::User;
}

void AccountsPage::refresh()
{
    for (SettingsSection *card : std::exchange(m_cards, {}))
        card->deleteLater();
    const QList<AccountHealth> all = m_tokenMonitor.health();
    if (m_disconnector.isPending())
        m_note->setText(tr("An account was disconnected on this computer. Facebook will be told as soon as "
                           "you are online."));
    else
        m_note->setText(all.isEmpty() ? tr("No account is connected yet.") : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    for (const AccountHealth &health : all)
        addAccount(health);
    addNumbers();
    m_addAccount->setVisible(!all.isEmpty()); // without an account, the set-up adds one
}

void AccountsPage::addAccount(const AccountHealth &health)
{
    const FacebookAccount &account = health.account;
    QString text = tr(
        "Connected. Facebook asks you to log in again from time to time; Shoptalk reminds you before that.");
    if (const QString ended = whyItEnded(account.status, account.connectedBy); !ended.isEmpty())
        text = ended;
    else if (account.tokenExpiresAt.isValid())
        text = tr("Connected until %1. Shoptalk renews the login automatically where Facebook allows it.")
                   .arg(Dates().date(account.tokenExpiresAt));
    auto *card = new SettingsSection(m_theme, account.name, text, this);
    auto *portrait = new AvatarLabel(m_theme, size::avatarSmall, card);
    portrait->setPerson(initials(account.name), avatarSeed(account.id.value()));
    portrait->setPicture(m_pictures.of(account.id));
    card->addLeading(portrait);
    QPushButton *reconnect = makeButton(ButtonKind::Secondary, tr("Reconnect"), card);
    reconnect->setObjectName(u"reconnectAccountButton"_s);
    reconnect->setAccessibleName(tr("Reconnect %1").arg(account.name));
    QPushButton *leave = makeButton(ButtonKind::Danger, tr("Disconnect…"), card);
    leave->setObjectName(u"disconnectAccountButton"_s);
    leave->setAccessibleName(tr("Disconnect %1").arg(account.name));
    connect(reconnect, &QPushButton::clicked, this,
            [this, id = account.id] { Q_EMIT reconnectRequested(id); });
    connect(leave, &QPushButton::clicked, this, [this, health] { askToDisconnect(health); });
    QPushButton *add = makeButton(ButtonKind::Secondary, tr("Add numbers…"), card);
    add->setObjectName(u"addNumbersButton"_s);
    add->setAccessibleName(tr("Add numbers to %1").arg(account.name));
    connect(add, &QPushButton::clicked, this, [this, id = account.id] { Q_EMIT addNumbersRequested(id); });
    card->addLine({reconnect, add, leave});
    m_column->insertWidget(m_column->count() - 1, card);
    m_cards << card;
}

void AccountsPage::addNumbers()
{
    const QList<PhoneNumber> numbers = m_numbers.numbers();
    if (numbers.isEmpty())
        return;
    auto *card = new SettingsSection(m_theme, tr("Numbers"),
                                     tr("New conversations start from the main number. Replies always come "
                                        "from the number the customer wrote to."),
                                     this);
    for (const PhoneNumber &number : numbers)
        addNumberLine(*card, number);
    m_column->insertWidget(m_column->count() - 1, card);
    m_cards << card;
}

void AccountsPage::addNumberLine(SettingsSection &card, const PhoneNumber &number)
{
    const QString shown = u"\u2066%1\u2069"_s.arg(number.displayPhoneNumber);
    const QString text =
        number.verifiedName.isEmpty() ? shown : tr("%1 · %2").arg(shown, number.verifiedName);
    if (number.isPrimary) {
        card.add(
            makeLabel(m_theme, TextStyle::BodyStrong, tr("%1 · main number").arg(text), Tone::Normal, &card));
        return;
    }
    card.add(makeLabel(m_theme, TextStyle::Body, text, Tone::Normal, &card));
    QPushButton *choose = makeButton(ButtonKind::Secondary, tr("Make main number"), &card);
    choose->setObjectName(u"makeMainNumberButton"_s);
    choose->setAccessibleName(tr("Make %1 the main number").arg(shown));
    connect(choose, &QPushButton::clicked, this, [this, id = number.id] { makeMain(id); });
    card.addLine({choose});
}

void AccountsPage::makeMain(const PhoneNumberId &number)
{
    QCoro::connect(m_numbers.makePrimary(number), this, [this](const Result<void> &outcome) {
        if (outcome)
            return;
        m_note->setText(
            tr("The main number could not be changed. Check that the disk is not full, then try again."));
        m_note->show();
    });
}

void AccountsPage::askToDisconnect(const AccountHealth &health)
{
    ask({u"disconnect"_s,
         tr("Disconnect %1?").arg(isolated(health.account.name)),
         {},
         tr("Shoptalk will no longer send or receive messages for this account. Its permission is withdrawn "
            "at Facebook, for every computer where this person logged in, and the saved login is "
            "deleted.\n\nYour conversations stay on this computer, and nothing changes at WhatsApp. You can "
            "connect again at any time.\n\nIf you are offline, this happens as soon as you are online "
            "again."),
         tr("Disconnect")},
        this, [this, id = health.account.id] { disconnectNow(id); });
}

void AccountsPage::disconnectNow(const AccountId &account)
{
    QCoro::connect(m_disconnector.disconnect(account), this, [this](const Result<void> &outcome) {
        refresh();
        if (outcome)
            return;
        m_note->setText(tr("The account could not be disconnected because the keychain or the disk could not "
                           "be used. Nothing has changed."));
        m_note->show();
    });
}

} // namespace shoptalk
