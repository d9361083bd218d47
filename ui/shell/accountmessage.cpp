// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountmessage.h"

#include <QCoreApplication>

namespace shoptalk {

namespace {

class AccountMessages {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::AccountMessages)
public:
    static QString why(AccountStatus status);
    static QString soon(int days);
    static QString waits();
};

QString AccountMessages::why(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
        return {};
    case AccountStatus::Expired:
        return tr("Your Facebook sign-in has run out, as it does about every 60 days.");
    case AccountStatus::DataAccessExpired:
        return tr("Facebook ends an app's access after 90 days without a new sign-in.");
    case AccountStatus::Revoked:
        return tr("Shoptalk was removed in your Facebook settings.");
    case AccountStatus::Checkpoint:
        return tr("Facebook wants to check that it is you. Log in at facebook.com first, then reconnect.");
    case AccountStatus::PasswordChanged:
        return tr("Your Facebook password was changed, which ended the sign-in.");
    case AccountStatus::Unconfirmed:
        return tr("Confirm your Facebook account first (Facebook has sent you an e-mail), then reconnect.");
    case AccountStatus::LoggedOut:
        return tr("Facebook has ended your sign-in.");
    case AccountStatus::NoRole:
        return tr("You no longer have a role in this business at Facebook. Ask an administrator for access, "
                  "then reconnect.");
    case AccountStatus::Disconnected:
        return tr("Shoptalk is not connected with Facebook. You can read everything here.");
    case AccountStatus::PermissionMissing:
        return tr("A permission that Shoptalk needs was taken back. Reconnect and allow everything.");
    }
    return tr("Facebook no longer takes your sign-in.");
}

QString AccountMessages::soon(int days)
{
    if (days == 0)
        return tr("Your Facebook sign-in runs out today. Reconnect, and nothing stops.");
    return tr("Your Facebook sign-in runs out in %n day(s). Reconnect, and nothing stops.", nullptr, days);
}

QString AccountMessages::waits()
{
    return tr("What you write waits, and is sent by itself once you have reconnected.");
}

} // namespace

AccountMessage accountMessage(const AccountHealth &health)
{
    if (health.account.status == AccountStatus::Active)
        return {AccountMessages::soon(health.daysLeft.value_or(0)), Notice::Info, true};
    const QString reason = AccountMessages::why(health.account.status);
    return {reason + QChar(u' ') + AccountMessages::waits(), Notice::Warning, false};
}

} // namespace shoptalk
