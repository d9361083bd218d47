// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accountalert.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The word for an alert about a template; `otherwise` for any other.
QString templateWord(AlertKind kind, const QString &otherwise)
{
    switch (kind) {
    case AlertKind::TemplateApproved:
        return u"template_approved"_s;
    case AlertKind::TemplateRejected:
        return u"template_rejected"_s;
    case AlertKind::TemplatePaused:
        return u"template_paused"_s;
    case AlertKind::TemplateDisabled:
        return u"template_disabled"_s;
    case AlertKind::TemplateFlagged:
    case AlertKind::TemplateQualityLow:
    case AlertKind::TemplateQualityGood:
        return u"template_quality_changed"_s;
    case AlertKind::TemplateUnusable:
        return u"template_unusable"_s;
    case AlertKind::TemplateCategoryChanged:
    case AlertKind::TemplateCategoryWillChange:
        return u"template_category_changed"_s;
    default:
        return otherwise;
    }
}

} // namespace

QString auditWord(AlertKind kind)
{
    switch (kind) {
    case AlertKind::ThroughputRaised:
        return u"throughput_raised"_s;
    case AlertKind::QualityLow:
        return u"quality_low"_s;
    case AlertKind::QualityRecovered:
        return u"quality_recovered"_s;
    case AlertKind::LimitRaised:
    case AlertKind::LimitLowered:
    case AlertKind::LimitIs:
        return u"limit_changed"_s;
    case AlertKind::NameApproved:
        return u"name_approved"_s;
    case AlertKind::NameRejected:
        return u"name_rejected"_s;
    case AlertKind::Restricted:
        return u"account_restricted"_s;
    case AlertKind::Violation:
        return u"account_violation"_s;
    case AlertKind::WillBeDisabled:
        return u"account_will_be_disabled"_s;
    case AlertKind::Disabled:
        return u"account_disabled"_s;
    case AlertKind::Reinstated:
        return u"account_reinstated"_s;
    case AlertKind::AccountDeleted:
        return u"account_deleted"_s;
    case AlertKind::Offboarded:
        return u"number_offboarded"_s;
    case AlertKind::Reconnected:
        return u"number_reconnected"_s;
    case AlertKind::HistoryRefused:
        return u"history_refused"_s;
    case AlertKind::PastAskedBefore:
    case AlertKind::PastTooLate:
    case AlertKind::PastNotGiven:
        return u"past_not_given"_s;
    case AlertKind::AgentAnswers:
    case AlertKind::AgentHandsOver:
        return u"agent_answers"_s;
    case AlertKind::PlatformError:
        return u"platform_error"_s;
    case AlertKind::SenderUnknown:
        return u"sender_unknown"_s;
    default:
        return templateWord(kind, u"account_notice"_s);
    }
}

} // namespace shoptalk
