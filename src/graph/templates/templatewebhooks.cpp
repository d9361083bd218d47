// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/templates/templatewebhooks.h"

#include "graph/incomingmessage.h"
#include "graph/templates/metatemplatetext.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxTemplateWord = 64; // Meta's own words are shorter
constexpr int maxRejectionAdvice = 1024;

void notify(IncomingTemplateChange &change, const QJsonObject &value, AlertKind kind,
            const QString &word = {})
{
    AccountAlert alert;
    alert.kind = kind;
    alert.word = word.left(maxTemplateWord);
    alert.at = change.at;
    alert.subject = cleanName(value.value("message_template_name"_L1).toString(), maxTemplateWord);
    change.alert = alert;
}

/// Meta's description places `rejection_info` next to the keys of `value`, its example inside `value`.
QString adviceIn(const QJsonObject &value)
{
    QJsonObject info = value.value("rejection_info"_L1).toObject();
    if (info.isEmpty())
        info = value.value("other_info"_L1).toObject().value("rejection_info"_L1).toObject();
    QStringList parts{info.value("reason"_L1).toString(), info.value("recommendation"_L1).toString()};
    parts.removeAll(QString());
    return cleanName(parts.join(u' '), maxRejectionAdvice);
}

QString reasonIn(const QJsonObject &value)
{
    const QString reason = value.value("reason"_L1).toString();
    return reason == "NONE"_L1 ? QString() : reason.left(maxTemplateWord);
}

AlertKind alertFor(TemplateStatus status)
{
    switch (status) {
    case TemplateStatus::Approved:
        return AlertKind::TemplateApproved;
    case TemplateStatus::Rejected:
        return AlertKind::TemplateRejected;
    case TemplateStatus::Paused:
        return AlertKind::TemplatePaused;
    case TemplateStatus::Disabled:
        return AlertKind::TemplateDisabled;
    default:
        return AlertKind::TemplateUnusable;
    }
}

void readStatus(IncomingTemplateChange &change, const QJsonObject &value)
{
    const QString event = value.value("event"_L1).toString();
    if (event == "FLAGGED"_L1) // still approved, but paused if the quality stays low
        return notify(change, value, AlertKind::TemplateFlagged);
    const TemplateStatus status = templateStatusNamed(event);
    if (status == TemplateStatus::Unknown)
        return;
    change.status = status;
    if (status == TemplateStatus::Rejected) {
        change.rejectionReason = reasonIn(value);
        change.rejectionAdvice = adviceIn(value);
        notify(change, value, AlertKind::TemplateRejected, change.rejectionReason);
    } else if (status != TemplateStatus::Pending) {
        const QString title = value.value("other_info"_L1).toObject().value("title"_L1).toString();
        notify(change, value, alertFor(status), status == TemplateStatus::Paused ? title : event);
    }
}

void readQuality(IncomingTemplateChange &change, const QJsonObject &value)
{
    const TemplateQuality before = templateQualityNamed(value.value("previous_quality_score"_L1).toString());
    const QString word = value.value("new_quality_score"_L1).toString();
    const TemplateQuality now = templateQualityNamed(word);
    change.quality = now;
    if (now == TemplateQuality::Yellow || now == TemplateQuality::Red)
        notify(change, value, AlertKind::TemplateQualityLow, word);
    else if (now == TemplateQuality::Green && before != TemplateQuality::Unknown)
        notify(change, value, AlertKind::TemplateQualityGood);
}

/// In the warning one day before the change, `new_category` is the present category.
void readCategory(IncomingTemplateChange &change, const QJsonObject &value)
{
    const QString present = value.value("new_category"_L1).toString();
    const QString next = value.value("correct_category"_L1).toString();
    if (present.isEmpty() && next.isEmpty())
        return;
    if (templateCategoryNamed(present) != TemplateCategory::Unknown)
        change.category = templateCategoryNamed(present);
    change.nextCategory = templateCategoryNamed(next);
    if (next.isEmpty())
        notify(change, value, AlertKind::TemplateCategoryChanged, present);
    else
        notify(change, value, AlertKind::TemplateCategoryWillChange, next);
}

bool hasQuality(const QJsonObject &value)
{
    return value.contains("new_quality_score"_L1) || value.contains("previous_quality_score"_L1);
}

} // namespace

std::optional<IncomingTemplateChange> templateChangeIn(const QString &field, const WabaId &waba,
                                                       const QDateTime &at, const QJsonObject &value)
{
    IncomingTemplateChange change;
    change.field = field;
    change.waba = waba;
    change.id = TemplateId(textOf(value.value("message_template_id"_L1)));
    change.at = at;
    if (change.id.isEmpty())
        return std::nullopt;
    // Meta's own sample of a change in quality has the field of a change in status.
    const bool isStatus = field == "message_template_status_update"_L1;
    if (field == "message_template_quality_update"_L1 || (isStatus && hasQuality(value)))
        readQuality(change, value);
    else if (isStatus)
        readStatus(change, value);
    else if (field == "template_category_update"_L1)
        readCategory(change, value);
    else if (field == "message_template_components_update"_L1)
        change.areComponentsNew = true;
    const bool isNews = change.status || change.quality || change.category || change.areComponentsNew
        || change.alert.has_value();
    return isNews ? std::optional(change) : std::nullopt;
}

} // namespace shoptalk
