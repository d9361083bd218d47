// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/doctortext.h"

#include "accounts/accountstatus.h"
#include "ui/settings/accounttext.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool isBecauseOf(const Finding &finding, Reason reason)
{
    return finding.problem && finding.problem->reason == reason;
}

class DoctorText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::DoctorText)
public:
    static QString name(ChainLink link);
    static QString good(const Finding &finding);
    static QString bad(const Finding &finding);
    static QString keychain(const Finding &finding);
    static QString sequence(const Finding &finding);
    static QString ended(const Finding &finding);
    static QString badAtMeta(const Finding &finding);
    static QString label(Repair repair);
};

QString DoctorText::name(ChainLink link)
{
    switch (link) {
    case ChainLink::Keychain:
        return tr("Keychain");
    case ChainLink::Database:
        return tr("Database");
    case ChainLink::Relay:
        return tr("Relay");
    case ChainLink::ClockSkew:
        return tr("Clock");
    case ChainLink::Pairing:
        return tr("Pairing");
    case ChainLink::Sequence:
        return tr("Message history");
    case ChainLink::Token:
        return tr("Facebook login");
    case ChainLink::Permissions:
        return tr("Permissions");
    case ChainLink::Number:
        return tr("Phone number");
    case ChainLink::Subscription:
        return tr("New messages from WhatsApp");
    case ChainLink::Override:
        return tr("Delivery address at WhatsApp");
    case ChainLink::DeliverySelfTest:
        return tr("Public address of the relay");
    }
    return {};
}

QString DoctorText::good(const Finding &finding)
{
    if (finding.link == ChainLink::Token && finding.amount > 0)
        return tr("Valid for %Ln more day(s).", nullptr, int(finding.amount));
    return tr("Working.");
}

QString DoctorText::bad(const Finding &finding)
{
    switch (finding.link) {
    case ChainLink::Keychain:
        return keychain(finding);
    case ChainLink::Database:
        return tr("The database is damaged. Restore your last backup on the Backup page.");
    case ChainLink::Relay:
        return finding.repair == Repair::PairAgain
            ? tr("This computer is not paired with a relay yet.")
            : tr("The relay does not answer. Check this computer’s internet connection. If other pages open, "
                 "tell the person who runs your relay.");
    case ChainLink::ClockSkew:
        return tr("This computer’s clock is %Ln second(s) off. Set the date and time to automatic in the "
                  "system’s settings.",
                  nullptr, int(std::abs(finding.amount)));
    case ChainLink::Pairing:
        return finding.repair == Repair::PairAgain
            ? tr("The relay no longer knows this computer. Pair it again with a new code.")
            : tr("Your relay does not receive messages for this number.");
    case ChainLink::Sequence:
        return sequence(finding);
    default:
        return badAtMeta(finding);
    }
}

QString DoctorText::keychain(const Finding &finding)
{
    if (finding.repair == Repair::PairAgain)
        return tr("The saved pairing can’t be opened any more. Pair this computer again with a new code.");
    if (finding.repair == Repair::KeepKey)
        return tr("The key to your data is not in this computer’s keychain (the system’s safe place for "
                  "passwords). The keychain is locked, or the key was removed. Unlock the keychain and save "
                  "the key again before you close Shoptalk. Otherwise your logins can’t be opened any more.");
    return tr("The key to your data could not be opened. Restart Shoptalk.");
}

QString DoctorText::sequence(const Finding &finding)
{
    if (isBecauseOf(finding, Reason::CursorExpired))
        return tr("Some messages can’t be recovered, because this computer was off longer than the relay "
                  "keeps messages. Look for them on the phone.");
    if (isBecauseOf(finding, Reason::RelaySetBack))
        return tr("The relay was reset to an earlier state, so some messages may be missing here. Look for "
                  "them on the phone, and tell the person who runs your relay.");
    return tr("The relay has lost some messages. Look for them on the phone, and tell the person who runs "
              "your relay.");
}

/// The same text as in the banner.
QString DoctorText::ended(const Finding &finding)
{
    return whyItEnded(statusAfter(finding.problem ? finding.problem->meta : std::nullopt)
                          .value_or(AccountStatus::LoggedOut),
                      finding.about.connectedBy);
}

QString DoctorText::badAtMeta(const Finding &finding)
{
    switch (finding.link) {
    case ChainLink::Token:
        if (isBecauseOf(finding, Reason::NumberNotConnected))
            return tr("Nobody is logged in here any more.");
        return finding.repair == Repair::Reconnect
            ? ended(finding)
            : tr("Facebook could not be reached. Try again in a few minutes.");
    case ChainLink::Permissions:
        return whyItEnded(AccountStatus::PermissionMissing, finding.about.connectedBy);
    case ChainLink::Number:
        return isBecauseOf(finding, Reason::PhoneNumberUnknown)
            ? tr("This number no longer belongs to the account. Choose another one under Facebook accounts, "
                 "Add numbers.")
            : tr("WhatsApp does not let this number send messages at the moment. See why in WhatsApp "
                 "Manager.");
    case ChainLink::Subscription:
        return tr("WhatsApp is not sending new messages to Shoptalk.");
    case ChainLink::Override:
        return tr("WhatsApp delivers your messages to a different address.");
    default:
        return isBecauseOf(finding, Reason::DeliveryElsewhere)
            ? tr("WhatsApp delivers this number’s messages to a different address. Tell the person who runs "
                 "your relay: the address is set in Meta’s App Dashboard.")
            : tr("The public address does not lead to this relay. Tell the person who runs your relay: its "
                 "address or certificate may have changed.");
    }
}

QString DoctorText::label(Repair repair)
{
    switch (repair) {
    case Repair::None:
        return {};
    case Repair::Reconnect:
        return tr("Reconnect");
    case Repair::PairAgain:
        return tr("Pair again");
    case Repair::KeepKey:
        return tr("Save the key again");
    case Repair::Subscribe:
        return tr("Connect again");
    }
    return {};
}

class Skipped {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::DoctorText)
public:
    static QString text() { return tr("Not checked: fix the problem above first."); }
};

} // namespace

QString nameOf(ChainLink link)
{
    return DoctorText::name(link);
}

QString findingText(const Finding &finding)
{
    switch (finding.state) {
    case Finding::State::Good:
        return DoctorText::good(finding);
    case Finding::State::Bad:
        return DoctorText::bad(finding);
    case Finding::State::Skipped:
        break;
    }
    return Skipped::text();
}

QString labelOf(Repair repair)
{
    return DoctorText::label(repair);
}

} // namespace shoptalk
