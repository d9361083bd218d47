// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/accountalerts.h"

#include "graph/incomingmessage.h"
#include "graph/webhookcontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxWord = 64; // Meta's own are shorter

/// A limit as TIER_…, from any of the forms and keys that Meta uses.
QString limitIn(const QJsonObject &value)
{
    for (const QLatin1StringView key : {"max_daily_conversations_per_business"_L1, "current_limit"_L1,
                                        "max_daily_conversation_per_phone"_L1}) {
        const QString limit = textOf(value.value(key));
        bool isCount = false;
        const qint64 count = limit.toLongLong(&isCount);
        if (limit.isEmpty())
            continue;
        if (!isCount)
            return limit;
        if (count < 0)
            return u"TIER_UNLIMITED"_s;
        return count >= 1000 ? u"TIER_%1K"_s.arg(count / 1000) : u"TIER_%1"_s.arg(count);
    }
    return {};
}

void notify(IncomingAlert &incoming, const QDateTime &at, AlertKind kind, const QString &word = {})
{
    incoming.alert = AccountAlert{0, kind, incoming.digits, word.left(maxWord), at};
}

IncomingAlert alertAbout(const QString &field, const QString &digits, const QDateTime &at)
{
    IncomingAlert incoming;
    incoming.field = field;
    incoming.digits = digits;
    incoming.at = at;
    return incoming;
}

void readQuality(IncomingAlert &incoming, const QDateTime &at, const QJsonObject &value)
{
    const QString event = value.value("event"_L1).toString();
    incoming.messagingLimit = limitIn(value);
    if (event == "THROUGHPUT_UPGRADE"_L1) {
        incoming.throughput = u"HIGH"_s;
        notify(incoming, at, AlertKind::ThroughputRaised);
    } else if (event == "FLAGGED"_L1) {
        incoming.qualityRating = u"RED"_s;
        incoming.status = u"FLAGGED"_s;
        notify(incoming, at, AlertKind::QualityLow);
    } else if (event == "UNFLAGGED"_L1) {
        incoming.qualityRating = u"YELLOW"_s;
        incoming.status = u"CONNECTED"_s;
        notify(incoming, at, AlertKind::QualityRecovered);
    } else if (event == "UPGRADE"_L1) {
        notify(incoming, at, AlertKind::LimitRaised, incoming.messagingLimit);
    } else if (event == "DOWNGRADE"_L1) {
        notify(incoming, at, AlertKind::LimitLowered, incoming.messagingLimit);
    }
}

void readName(IncomingAlert &incoming, const QDateTime &at, const QJsonObject &value)
{
    const QString decision = value.value("decision"_L1).toString();
    if (decision == "APPROVED"_L1) {
        incoming.nameStatus = u"APPROVED"_s;
        incoming.verifiedName = value.value("requested_verified_name"_L1).toString();
        notify(incoming, at, AlertKind::NameApproved);
    } else if (decision == "REJECTED"_L1) {
        incoming.nameStatus = u"DECLINED"_s;
        notify(incoming, at, AlertKind::NameRejected, value.value("rejection_reason"_L1).toString());
    } else if (decision == "PENDING"_L1 || decision == "DEFERRED"_L1) {
        incoming.nameStatus = u"PENDING_REVIEW"_s;
    }
}

void readBan(IncomingAlert &incoming, const QDateTime &at, const QJsonObject &value)
{
    const QString state = value.value("ban_info"_L1).toObject().value("waba_ban_state"_L1).toString();
    if (state == "REINSTATE"_L1) {
        incoming.status = u"CONNECTED"_s;
        notify(incoming, at, AlertKind::Reinstated);
    } else if (state == "DISABLE"_L1) {
        incoming.status = u"BANNED"_s;
        notify(incoming, at, AlertKind::Disabled);
    } else if (state == "SCHEDULE_FOR_DISABLE"_L1) {
        notify(incoming, at, AlertKind::WillBeDisabled);
    } else { // what it means for the account is not known
        notify(incoming, at, AlertKind::Warning, state.isEmpty() ? u"DISABLED_UPDATE"_s : state);
    }
}

/// The restriction that staff should see first, in Meta's words. RESTRICTED_… stops messages; the others
/// stop changes of the account.
QString gravestRestriction(const QJsonValue &info)
{
    const QJsonArray restrictions = itemsIn(info);
    QString gravest;
    for (const auto &each : restrictions) {
        const QString word = each.toObject().value("restriction_type"_L1).toString();
        if (word.startsWith("RESTRICTED_"_L1))
            return word;
        if (gravest.isEmpty())
            gravest = word;
    }
    return gravest;
}

bool isEndOfAccess(const QString &event)
{
    return event == "PARTNER_REMOVED"_L1 || event == "PARTNER_APP_UNINSTALLED"_L1
        || event == "ACCOUNT_OFFBOARDED"_L1;
}

void readAccount(IncomingAlert &incoming, const QDateTime &at, const QJsonObject &value)
{
    const QString event = value.value("event"_L1).toString();
    const QJsonObject about = value.value("waba_info"_L1).toObject();
    if (const QString affected = textOf(about.value("waba_id"_L1)); !affected.isEmpty())
        incoming.waba = WabaId(affected); // the entry's id is the partner's
    incoming.digits = digitsOfPhoneNumber(textOf(value.value("phone_number"_L1)));
    if (event == "ACCOUNT_RESTRICTION"_L1) {
        notify(incoming, at, AlertKind::Restricted, gravestRestriction(value.value("restriction_info"_L1)));
    } else if (event == "ACCOUNT_VIOLATION"_L1) {
        const QJsonObject violation = value.value("violation_info"_L1).toObject();
        notify(incoming, at, AlertKind::Violation, violation.value("violation_type"_L1).toString());
    } else if (event == "DISABLED_UPDATE"_L1) {
        readBan(incoming, at, value);
    } else if (event == "ACCOUNT_DELETED"_L1) {
        incoming.status = u"DELETED"_s;
        notify(incoming, at, AlertKind::AccountDeleted);
    } else if (isEndOfAccess(event)) {
        const QJsonObject why = value.value("disconnection_info"_L1).toObject();
        incoming.status = u"DISCONNECTED"_s;
        notify(incoming, at, AlertKind::Offboarded, why.value("reason"_L1).toString());
    } else if (event == "ACCOUNT_RECONNECTED"_L1) {
        incoming.status = u"CONNECTED"_s;
        notify(incoming, at, AlertKind::Reconnected);
    }
}

void readNotice(IncomingAlert &incoming, const QDateTime &at, const QJsonObject &value)
{
    // Older bodies have the keys in the value itself.
    const QJsonObject info =
        value.contains("alert_info"_L1) ? value.value("alert_info"_L1).toObject() : value;
    if (info.value("alert_status"_L1).toString() == "NONE"_L1)
        return;
    const QString severity = info.value("alert_severity"_L1).toString();
    const AlertKind kind = severity == "INFORMATIONAL"_L1 ? AlertKind::Notice : AlertKind::Warning;
    notify(incoming, at, kind, info.value("alert_type"_L1).toString());
}

/// Reads that Meta's agent passes a customer to another receiver, which is the staff. Source: webhooks,
/// messaging_handovers.
void readHandover(IncomingAlert &incoming, const QJsonObject &value)
{
    const QJsonObject passed = value.value("control_passed"_L1).toObject();
    const bool isFromAgent = value.value("type"_L1).toString() == "control_passed"_L1
        && passed.value("previous_owner_role"_L1).toString() == "ai_agent"_L1;
    const QJsonObject recipient = value.value("recipient"_L1).toObject();
    const QJsonObject sender = value.value("sender"_L1).toObject();
    const QString customer = digitsOfPhoneNumber(textOf(sender.value("phone_number"_L1)));
    if (!isFromAgent || customer.isEmpty())
        return;
    incoming.digits = digitsOfPhoneNumber(textOf(recipient.value("display_phone_number"_L1)));
    incoming.at = timeOf(value.value("timestamp"_L1));
    notify(incoming, incoming.at, AlertKind::AgentHandsOver);
    incoming.alert->subject = customer;
}

} // namespace

std::optional<IncomingAlert> alertIn(const QString &field, const WabaId &waba, const QDateTime &at,
                                     const QJsonObject &value)
{
    IncomingAlert incoming;
    incoming.field = field;
    incoming.waba = waba;
    incoming.at = at;
    incoming.digits = digitsOfPhoneNumber(textOf(value.value("display_phone_number"_L1)));
    if (field == "phone_number_quality_update"_L1)
        readQuality(incoming, at, value);
    else if (field == "phone_number_name_update"_L1)
        readName(incoming, at, value);
    else if (field == "account_update"_L1)
        readAccount(incoming, at, value);
    else if (field == "account_alerts"_L1)
        readNotice(incoming, at, value);
    else if (field == "messaging_handovers"_L1)
        readHandover(incoming, value);
    else if (field == "business_capability_update"_L1)
        incoming.messagingLimit = limitIn(value);
    if (field == "business_capability_update"_L1 && !incoming.messagingLimit.isEmpty())
        notify(incoming, at, AlertKind::LimitIs, incoming.messagingLimit);
    const bool isOfUse =
        incoming.alert || !incoming.messagingLimit.isEmpty() || !incoming.nameStatus.isEmpty();
    return isOfUse ? std::optional(incoming) : std::nullopt;
}

IncomingAlert agentAlert(const QString &digits, const QDateTime &at)
{
    IncomingAlert incoming;
    incoming.field = u"standby"_s;
    incoming.digits = digits;
    const QDate day = at.date();
    incoming.at = QDateTime(QDate(day.year(), day.month(), 1), QTime(0, 0), Qt::UTC);
    notify(incoming, incoming.at, AlertKind::AgentAnswers);
    return incoming;
}

IncomingAlert historyAlert(const QString &digits, const QDateTime &at, const QJsonObject &error)
{
    IncomingAlert incoming = alertAbout(u"history"_s, digits, at);
    const QString code = textOf(error.value("code"_L1));
    if (code == "2593109"_L1)
        notify(incoming, at, AlertKind::HistoryRefused);
    else
        notify(incoming, at, AlertKind::PastNotGiven, u"meta_"_s + (code.isEmpty() ? u"0"_s : code));
    return incoming;
}

IncomingAlert platformAlert(const QString &digits, const QDateTime &at, const QJsonObject &error)
{
    IncomingAlert incoming = alertAbout(u"messages"_s, digits, at);
    notify(incoming, at, AlertKind::PlatformError, textOf(error.value("code"_L1)));
    return incoming;
}

IncomingAlert senderAlert(const QString &digits, const QDateTime &at)
{
    IncomingAlert incoming = alertAbout(u"messages"_s, digits, at);
    notify(incoming, at, AlertKind::SenderUnknown);
    return incoming;
}

} // namespace shoptalk
