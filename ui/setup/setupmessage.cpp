// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupmessage.h"

#include "accounts/accountstatus.h"
#include "accounts/worksagain.h"
#include "ui/setup/setupmessagetable.h"
#include "ui/theme/metasentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Step = SetupFlow::Step;

const SetupMessageEntry *entryFor(Reason reason)
{
    for (const auto &table : {relayMessages(), metaMessages(), localMessages()}) {
        const auto found = std::find_if(table.begin(), table.end(), [reason](const SetupMessageEntry &entry) {
            return reason == entry.reason;
        });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

/// True if a token has ended that did not come from a login.
bool isTokenOver(const Error &error)
{
    const std::optional<AccountStatus> status = statusAfter(error);
    return error.kind == Error::Kind::Unauthorised && status && !mayBeUsed(*status);
}

Reason networkName(Step step, const Error &error)
{
    if (error.reason == Reason::MetaRefused)
        return Reason::MetaDisturbed;
    return step == Step::Pair ? Reason::RelayUnreachable : Reason::NoNetwork;
}

/// The entry for an error whose own reason has none.
Reason nameByKind(Step step, const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return networkName(step, error);
    case Error::Kind::Unauthorised:
        if (step == Step::Pair)
            return Reason::Unauthorised;
        return statusAfter(error) == AccountStatus::PermissionMissing ? Reason::AccessMissing
                                                                      : Reason::LoginExpired;
    case Error::Kind::RateLimited:
        return Reason::RateLimited;
    case Error::Kind::Rejected:
        return step == Step::Pair ? Reason::RelayRejected : Reason::MetaRejected;
    case Error::Kind::Storage:
        return Reason::StorageFailed;
    case Error::Kind::Malformed:
        return step == Step::Pair ? Reason::RelayAnswerMalformed : Reason::NotUnderstood;
    case Error::Kind::Secrets:
        return Reason::KeychainLocked;
    case Error::Kind::Cancelled:
        return Reason::Cancelled;
    }
    return Reason::NotUnderstood;
}

/// After the pairing, errors of the connection to the relay are named by their kind.
Reason reasonOf(Step step, const Error &error, ConnectedBy connectedBy)
{
    if (connectedBy != ConnectedBy::Login && isTokenOver(error))
        return connectedBy == ConnectedBy::SignUp ? Reason::SignupEnded : Reason::PastedEnded;
    const bool isPairing = step == Step::Pair;
    const bool needsForm =
        error.reason == Reason::RelayUnreachable || error.reason == Reason::RelayAnswerMalformed;
    if (needsForm && !isPairing)
        return nameByKind(step, error);
    return entryFor(error.reason) ? error.reason : nameByKind(step, error);
}

/// The catalogue's sentence for Meta's code, if it says more than the entry for the kind of error.
std::optional<MetaSentence> sentenceBeside(const SetupMessageEntry &entry, const Error &error)
{
    const std::optional<MetaSentence> sentence = sentenceOf(error);
    const bool isOfItsOwn = sentence && !metaTitle(*sentence).isEmpty();
    if (entry.reason == Reason::LoginExpired)
        return isOfItsOwn ? sentence : std::nullopt;
    return entry.reason == Reason::MetaRejected ? sentence : std::nullopt;
}

/// A refusal also shows its error code, for support.
QString sentenceText(MetaSentence sentence, const SetupMessageEntry &entry, const Error &error)
{
    const QString text = metaSentence(sentence, MetaContext::SetUp);
    return entry.reason == Reason::MetaRejected ? u"%1 (%2)"_s.arg(text, auditWord(error)) : text;
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
    const SetupMessageEntry *entry = entryFor(reasonOf(step, error, connectedBy));
    Q_ASSERT_X(entry, "setupMessage", qPrintable(auditWord(error)));
    SetupMessage message;
    const std::optional<MetaSentence> sentence = sentenceBeside(*entry, error);
    const QString title = sentence ? metaTitle(*sentence) : QString();
    message.title = title.isEmpty() ? translated(entry->title) : title;
    message.text = sentence ? sentenceText(*sentence, *entry, error) : translated(entry->text);
    if (message.text.contains("%1"_L1))
        message.text = message.text.arg(auditWord(error));
    if (const QString again = worksAgainText(worksAgainAt(error)); !again.isEmpty())
        message.text += u' ' + again;
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
