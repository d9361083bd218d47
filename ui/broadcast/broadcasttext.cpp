// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/broadcasttext.h"

#include "outbox/senderrorpolicy.h"
#include "ui/theme/dates.h"
#include "ui/theme/metasentences.h"
#include "ui/theme/money.h"

#include <QStringList>

#include <algorithm>

namespace shoptalk {

namespace {

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

QString BroadcastText::pausedByMeta(const Broadcast &broadcast)
{
    const QString why = metaSentence(sentenceOf(SendFailure{broadcast.pauseCode, {}}), MetaContext::Sending);
    return why + u'\n'
        + tr("The same problem would have stopped everyone else’s message. Once it is fixed, press “Go on”: "
             "messages that were refused for it are sent again.");
}

QString BroadcastText::state(const Broadcast &broadcast)
{
    switch (broadcast.state) {
    case BroadcastState::Storing:
        return tr("Being prepared");
    case BroadcastState::Scheduled:
        return tr("Starts on %1").arg(Dates().stamp(broadcast.startsAt));
    case BroadcastState::Running:
        return tr("Sending");
    case BroadcastState::Paused:
        return tr("Paused");
    case BroadcastState::Finished:
        return tr("Finished");
    case BroadcastState::Cancelled:
        break;
    }
    return tr("Stopped");
}

QString BroadcastText::pause(const Broadcast &broadcast)
{
    if (broadcast.state != BroadcastState::Paused)
        return {};
    switch (broadcast.pause) {
    case BroadcastPause::None:
    case BroadcastPause::Person:
        return tr("You paused it. Nobody gets a message until you press “Go on”.");
    case BroadcastPause::Meta:
        return pausedByMeta(broadcast);
    case BroadcastPause::TemplateUnavailable:
        return tr(
            "WhatsApp does not let this template be sent at the moment, or it was changed or deleted. Look "
            "at it in Settings, Templates. Once it is approved again, press “Go on”.");
    case BroadcastPause::NumberUnavailable:
        return tr("The phone number is no longer connected. Connect it in Settings, Facebook accounts, then "
                  "press “Go on”.");
    case BroadcastPause::SignIn:
        return metaSentence(MetaSentence::LoggedOut, MetaContext::Settings) + u' '
            + tr("Then press “Go on”.");
    case BroadcastPause::ManyFailures:
        return tr(
            "Ten messages in a row were not sent. Look at the reasons below. Go on only if the others on "
            "the list can be reached.");
    case BroadcastPause::Restored:
        break;
    }
    return tr(
        "Your data was restored from a backup. People may have got this message after the backup was made, "
        "so going on can send it to them twice. Stop it if you are not sure.");
}

QString BroadcastText::progress(const BroadcastProgress &progress)
{
    const int taken = progress.sent + progress.held + progress.delivered + progress.read + progress.gone;
    QStringList parts{tr("%1 of %2 sent").arg(number(taken), number(progress.total()))};
    if (progress.delivered + progress.read > 0)
        parts << tr("%1 delivered").arg(number(progress.delivered + progress.read));
    if (progress.read > 0)
        parts << tr("%1 read").arg(number(progress.read));
    if (progress.held > 0)
        parts << tr("%1 held by WhatsApp").arg(number(progress.held));
    if (progress.failed > 0)
        parts << tr("%1 not sent").arg(number(progress.failed));
    if (progress.uncertain > 0)
        parts << tr("%1 uncertain").arg(number(progress.uncertain));
    return parts.join(tr(", "));
}

QString BroadcastText::outcome(BroadcastOutcome outcome)
{
    switch (outcome) {
    case BroadcastOutcome::Waiting:
        return tr("Not sent yet");
    case BroadcastOutcome::Queued:
        return tr("Being sent");
    case BroadcastOutcome::Uncertain:
        return tr("Perhaps sent");
    case BroadcastOutcome::Sent:
        return tr("Sent");
    case BroadcastOutcome::Delivered:
        return tr("Delivered");
    case BroadcastOutcome::Read:
        return tr("Read");
    case BroadcastOutcome::Failed:
        return tr("Failed");
    case BroadcastOutcome::LeftOut:
        return tr("Left out");
    case BroadcastOutcome::Held:
        return tr("Held: WhatsApp is checking it");
    case BroadcastOutcome::HeldPaused:
        return tr("Held: WhatsApp has paused it");
    case BroadcastOutcome::Gone:
        break;
    }
    return tr("Sent, and deleted here since");
}

QString BroadcastText::result(const BroadcastResult &result)
{
    if (result.outcome == BroadcastOutcome::LeftOut)
        return eligibility(result.reason);
    if (result.outcome == BroadcastOutcome::Failed)
        return metaSentence(sentenceOf(result.failure), MetaContext::Sending);
    return outcome(result.outcome);
}

QString BroadcastText::eligibility(Eligibility eligibility)
{
    switch (eligibility) {
    case Eligibility::Eligible:
        return tr("Will get it");
    case Eligibility::NumberInvalid:
        return tr("Not a phone number");
    case Eligibility::Duplicate:
        return tr("On the list twice");
    case Eligibility::MarketingStopped:
        return tr("Asked for no more offers");
    case Eligibility::CountryNotAllowed:
        return tr("Offers are not possible in their country");
    case Eligibility::ValueUnusable:
        return tr("A text for them is missing or can’t be sent");
    case Eligibility::Blocked:
        return tr("Blocked by you");
    case Eligibility::StopUndecided:
        return tr("Asked to stop, and you have not decided yet");
    case Eligibility::AllStopped:
        return tr("Asked your shop to stop");
    case Eligibility::ConsentMissing:
        break;
    }
    return tr("Not known whether they agreed");
}

QString BroadcastText::eligibilityHint(Eligibility eligibility)
{
    switch (eligibility) {
    case Eligibility::Eligible:
        return {};
    case Eligibility::NumberInvalid:
        return tr("Correct these numbers in your file and choose it again.");
    case Eligibility::Duplicate:
        return tr("They get the message once.");
    case Eligibility::MarketingStopped:
        return tr("They said so in WhatsApp. You can still reply when they write.");
    case Eligibility::CountryNotAllowed:
        return tr("WhatsApp doesn’t deliver offers to US numbers.");
    case Eligibility::ValueUnusable:
        return tr("Go back one step and enter a text to use instead.");
    case Eligibility::Blocked:
        return tr("Unblock them in their conversation if they are to get it.");
    case Eligibility::StopUndecided:
        return tr("They wrote something like “stop”. Decide in their conversation, or under Broadcasts.");
    case Eligibility::AllStopped:
        return tr("They wrote or said something like “stop”. They may not want any message that they did not "
                  "ask for. You can still reply when they write.");
    case Eligibility::ConsentMissing:
        break;
    }
    return tr("You may write first only to people who agreed to it.");
}

QString BroadcastText::reason(const BroadcastReason &reason)
{
    if (reason.outcome == BroadcastOutcome::LeftOut)
        return eligibility(reason.reason);
    return metaSentence(sentenceOf(reason.failure), MetaContext::Sending);
}

QString BroadcastText::cost(const CostEstimate &cost)
{
    QStringList amounts;
    for (auto each = cost.cost.cbegin(); each != cost.cost.cend(); ++each)
        amounts << moneyText(each.value().text(), each.key());
    if (amounts.isEmpty() && cost.unpriced == 0)
        return tr("Nothing");
    if (amounts.isEmpty())
        return tr("Not known: Settings, WhatsApp prices has no price for these people’s countries.");
    const QString sum = QLocale().createSeparatedList(amounts);
    if (cost.unpriced == 0)
        return tr("At most %1").arg(sum);
    return tr("At most %1, and for %2 messages the price is missing in Settings, WhatsApp prices")
        .arg(sum, number(cost.unpriced));
}

QString BroadcastText::duration(const Forecast &forecast)
{
    const QString length = Dates().duration(std::max(forecast.duration.length, std::chrono::seconds(1)));
    if (!forecast.duration.waitsForLimit)
        return tr("About %1").arg(length);
    return tr("About %1, because WhatsApp lets you write first to only so many people within 24 hours")
        .arg(length);
}

} // namespace shoptalk
