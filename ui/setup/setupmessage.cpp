// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupmessage.h"

#include "accounts/accountstatus.h"
#include "ui/setup/setupmessagetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Step = SetupFlow::Step;

const SetupMessageEntry *entryFor(QStringView reason)
{
    for (const auto &table : {relayMessages(), metaMessages(), localMessages()}) {
        const auto found = std::find_if(table.begin(), table.end(), [reason](const SetupMessageEntry &entry) {
            return reason == QLatin1StringView(entry.reason);
        });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

/// Meta's code in "meta_190_463"; -1 if the reason is none of Meta's.
int metaCodeIn(const QString &reason)
{
    bool isNumber = false;
    const int code = reason.section(u'_', 1, 1).toInt(&isNumber);
    return reason.startsWith("meta_"_L1) && isNumber ? code : -1;
}

/// The token of somebody who doesn't log in has ended.
bool isTokenOver(const Error &error)
{
    const std::optional<AccountStatus> status = statusAfter(error);
    return error.kind == Error::Kind::Unauthorised && status && !mayBeUsed(*status);
}

QStringView networkName(Step step, const Error &error)
{
    if (metaCodeIn(error.reason) >= 0)
        return u"meta_disturbed";
    return step == Step::Pair ? u"relay_unreachable" : u"no_network";
}

/// The entry for an error whose own reason has none.
QStringView nameByKind(Step step, const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return networkName(step, error);
    case Error::Kind::Unauthorised:
        if (step == Step::Pair)
            return u"unauthorised";
        return statusAfter(error) == AccountStatus::PermissionMissing ? u"access_missing" : u"login_expired";
    case Error::Kind::RateLimited:
        return u"rate_limited";
    case Error::Kind::Rejected:
        return step == Step::Pair ? u"relay_rejected" : u"meta_rejected";
    case Error::Kind::Storage:
        return u"storage_failed";
    case Error::Kind::Malformed:
        return step == Step::Pair ? u"relay_answer_malformed" : u"not_understood";
    case Error::Kind::Secrets:
        return u"keychain_locked";
    case Error::Kind::Cancelled:
        return u"cancelled";
    }
    return u"not_understood";
}

/// What happened between the program and the relay's own form has another name beyond the pairing.
QStringView nameOf(Step step, const Error &error, ConnectedBy connectedBy)
{
    if (connectedBy != ConnectedBy::Login && isTokenOver(error))
        return connectedBy == ConnectedBy::SignUp ? u"signup_ended" : u"pasted_ended";
    const bool isPairing = step == Step::Pair;
    constexpr std::array lookingAtAddress{"relay_unreachable", "relay_answer_malformed"};
    const bool needsForm =
        std::any_of(lookingAtAddress.begin(), lookingAtAddress.end(),
                    [&error](const char *name) { return error.reason == QLatin1StringView(name); });
    if (needsForm && !isPairing)
        return nameByKind(step, error);
    return entryFor(error.reason) ? QStringView(error.reason) : nameByKind(step, error);
}

/// True if the step's own primary button does it.
bool isOfferedBy(Step step, SetupMessage::Action action)
{
    return step == Step::Explain && action == SetupMessage::Action::SignIn;
}

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("shoptalk::SetupMessage", text) : QString();
}

} // namespace

SetupMessage setupMessage(Step step, const Error &error, ConnectedBy connectedBy)
{
    const SetupMessageEntry *entry = entryFor(nameOf(step, error, connectedBy));
    Q_ASSERT_X(entry, "setupMessage", qPrintable(error.reason));
    SetupMessage message;
    message.title = translated(entry->title);
    message.text = translated(entry->text);
    if (message.text.contains("%1"_L1))
        message.text = message.text.arg(error.reason);
    message.tone = entry->tone;
    message.canRetry = entry->canRetry;
    if (!isOfferedBy(step, entry->action)) {
        message.action = entry->action;
        message.actionLabel = translated(entry->actionLabel);
    }
    message.field = step == Step::Pair ? entry->field : SetupMessage::Field::None;
    return message;
}

} // namespace shoptalk
