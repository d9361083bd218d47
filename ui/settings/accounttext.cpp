// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accounttext.h"

#include <QCoreApplication>

namespace shoptalk {

namespace {

class AccountText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::AccountText)
public:
    static QString ofALogin(AccountStatus status);
    static QString ofAToken(AccountStatus status);
    static QString ofASignUp(AccountStatus status);
};

QString AccountText::ofALogin(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
        return {};
    case AccountStatus::Expired:
        return tr("Your Facebook login has expired. This happens about every 60 days.");
    case AccountStatus::DataAccessExpired:
        return tr("Your Facebook login has expired. Facebook asks you to log in again after 90 days.");
    case AccountStatus::Revoked:
        return tr("Shoptalk was removed in your Facebook settings.");
    case AccountStatus::Checkpoint:
        return tr("Facebook wants to make sure it’s you. Log in at facebook.com first, then reconnect.");
    case AccountStatus::PasswordChanged:
        return tr("Your Facebook password was changed, so the login ended.");
    case AccountStatus::Unconfirmed:
        return tr("Confirm your Facebook account first (Facebook has sent you an e-mail), then reconnect.");
    case AccountStatus::LoggedOut:
        return tr("Facebook has ended your login.");
    case AccountStatus::NoRole:
        return tr("You no longer have a role in this business at Facebook. Ask an administrator of the "
                  "business for access, then reconnect.");
    case AccountStatus::Disconnected:
        return tr("Shoptalk is not connected to Facebook. You can still read everything here.");
    case AccountStatus::PermissionMissing:
        return tr(
            "A permission that Shoptalk needs was withdrawn. Reconnect and allow everything on the list.");
    }
    return tr("Facebook no longer accepts your login.");
}

QString AccountText::ofAToken(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
    case AccountStatus::Disconnected:
        return ofALogin(status);
    case AccountStatus::Expired:
        return tr("The system user token has expired. Reconnect with a new one.");
    case AccountStatus::PermissionMissing:
        return tr("The system user token lacks a permission that Shoptalk needs. Reconnect with a new one "
                  "that has every permission.");
    default:
        return tr("Meta no longer accepts the system user token. Reconnect with a new one.");
    }
}

QString AccountText::ofASignUp(AccountStatus status)
{
    if (status == AccountStatus::Active || status == AccountStatus::Disconnected)
        return ofALogin(status);
    return tr(
        "The access you gave in Meta’s sign-up has ended. Reconnect, and choose the same business there.");
}

} // namespace

QString whyItEnded(AccountStatus status, ConnectedBy connectedBy)
{
    switch (connectedBy) {
    case ConnectedBy::PastedToken:
        return AccountText::ofAToken(status);
    case ConnectedBy::SignUp:
        return AccountText::ofASignUp(status);
    case ConnectedBy::Login:
        break;
    }
    return AccountText::ofALogin(status);
}

} // namespace shoptalk
