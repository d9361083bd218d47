// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accounttext.h"

#include "accounts/accountstatus.h"
#include "ui/theme/metasentences.h"

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
    if (const std::optional<MetaSentence> sentence = sentenceOf(status))
        return metaSentence(*sentence, MetaContext::Settings);
    return status == AccountStatus::Active
        ? QString()
        : tr("Shoptalk is not connected to Facebook. You can still read everything here.");
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
