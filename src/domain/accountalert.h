// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace shoptalk {

/// An event that WhatsApp reports about a number, an account or a template. The numbers are stored: new ones
/// are appended. Source: webhooks phone_number_quality_update, phone_number_name_update, account_update,
/// account_alerts, business_capability_update, history, message_template_status_update,
/// message_template_quality_update, template_category_update, standby, messaging_handovers; the answers of
/// smb_app_data; `errors` of messages.
enum class AlertKind {
    ThroughputRaised = 1,
    QualityLow = 2, ///< FLAGGED: customers block or report the number.
    QualityRecovered = 3,
    LimitRaised = 4, ///< `word`: how many customers a day, e.g. TIER_2K.
    LimitLowered = 5, ///< `word`: as above.
    LimitIs = 6, ///< `word`: as above, of the whole business.
    NameApproved = 7,
    NameRejected = 8, ///< `word`: why.
    Restricted = 9, ///< `word`: what is restricted.
    Violation = 10, ///< `word`: of which rule.
    WillBeDisabled = 11,
    Disabled = 12,
    Reinstated = 13,
    AccountDeleted = 14,
    Offboarded = 15, ///< The number left the platform. `word`: why.
    Reconnected = 16,
    Notice = 17, ///< account_alerts; `word`: which.
    Warning = 18, ///< account_alerts, CRITICAL or WARNING; `word`: which.
    HistoryRefused = 19, ///< Coexistence: the owner shares no chats (2593109).
    PastAskedBefore = 20, ///< Coexistence: contacts or chats were requested before (2593107).
    PastTooLate = 21, ///< Coexistence: they are given within 24 hours only (2593108).
    PastNotGiven = 22, ///< Coexistence: Meta refuses them; `word`: its code, e.g. meta_100.
    AgentAnswers = 23, ///< Meta's own agent answers customers; reported once a month for each number.
    AgentHandsOver = 24, ///< Meta's own agent passes a chat to the staff; `subject`: the customer's digits.
    PlatformError = 25, ///< An error of the number as a whole; `word`: Meta's code. One a day.
    SenderUnknown = 26, ///< A message came that names no sender. One a day.
    LastOfAccount = SenderUnknown, ///< Stays at the end of those about accounts.
    // About the message template whose name is `subject`.
    TemplateApproved = 40,
    TemplateRejected = 41, ///< `word`: Meta's reason.
    TemplatePaused = 42, ///< `word`: FIRST_PAUSE, SECOND_PAUSE, RATE_LIMITING_PAUSE.
    TemplateDisabled = 43,
    TemplateFlagged = 44, ///< It will be paused if its quality stays low.
    TemplateUnusable = 45, ///< `word`: archived, deleted, locked, …
    TemplateQualityLow = 46, ///< `word`: YELLOW or RED.
    TemplateQualityGood = 47,
    TemplateCategoryChanged = 48, ///< `word`: MARKETING, UTILITY or AUTHENTICATION.
    TemplateCategoryWillChange = 49, ///< `word`: as above; in a day or so.
};

/// An alert for staff. It is kept until a person has seen it.
struct AccountAlert {
    qint64 id = 0;
    AlertKind kind = AlertKind::Notice;
    QString number; ///< Digits of the number it is about; empty: the whole account.
    QString word; ///< Meta's; may be empty.
    QDateTime at; ///< UTC
    QString subject = {}; ///< The name of the template, or the customer, that it is about; else empty.

    friend bool operator==(const AccountAlert &, const AccountAlert &) = default;
};

/// The name of the alert in the audit trail, in snake_case.
QString auditWord(AlertKind kind);

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::AccountAlert)
