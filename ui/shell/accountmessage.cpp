// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountmessage.h"

#include "ui/settings/accounttext.h"
#include "ui/theme/isolated.h"

#include <QCoreApplication>

namespace shoptalk {

namespace {

class AccountMessages {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::AccountMessages)
public:
    static QString soon(int days, ConnectedBy connectedBy);
    static QString named(const FacebookAccount &account, const QString &text);
    static QString waits();
};

QString AccountMessages::soon(int days, ConnectedBy connectedBy)
{
    if (connectedBy == ConnectedBy::PastedToken && days == 0)
        return tr("The system user token expires today. Reconnect with a new one to keep sending messages.");
    if (connectedBy == ConnectedBy::PastedToken)
        return tr(
            "The system user token expires in %Ln day(s). Reconnect with a new one to keep sending messages.",
            nullptr, days);
    if (days == 0)
        return tr("Your Facebook login expires today. Reconnect to keep sending messages.");
    return tr("Your Facebook login expires in %Ln day(s). Reconnect to keep sending messages.", nullptr,
              days);
}

QString AccountMessages::waits()
{
    return tr("Your messages wait here and are sent automatically once you reconnect.");
}

/// Names the account if there are several.
QString AccountMessages::named(const FacebookAccount &account, const QString &text)
{
    return account.name.isEmpty() ? text : tr("%1: %2").arg(isolated(account.name), text);
}

} // namespace

AccountMessage accountMessage(const AccountHealth &health)
{
    const FacebookAccount &account = health.account;
    const bool isSoon = account.status == AccountStatus::Active;
    const QString text = isSoon
        ? AccountMessages::soon(health.daysLeft.value_or(0), account.connectedBy)
        : whyItEnded(account.status, account.connectedBy) + QChar(u' ') + AccountMessages::waits();
    return {health.isOneOfSeveral ? AccountMessages::named(account, text) : text,
            isSoon ? Notice::Info : Notice::Warning, isSoon};
}

} // namespace shoptalk
