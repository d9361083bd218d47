// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountalert.h"
#include "domain/customer.h"
#include "domain/template/template.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace shoptalk {

/// A change of a template that Meta reports. A member without a value has not changed.
struct IncomingTemplateChange {
    QString field; ///< Meta's name of the webhook.
    WabaId waba;
    TemplateId id;
    std::optional<TemplateStatus> status;
    QString rejectionReason; ///< With `status` Rejected.
    QString rejectionAdvice;
    std::optional<TemplateQuality> quality;
    std::optional<TemplateCategory> category;
    std::optional<TemplateCategory> nextCategory; ///< The category that Meta announces.
    bool areComponentsNew = false; ///< The template has to be fetched again.
    QDateTime at; ///< UTC; when Meta says it happened.
    std::optional<AccountAlert> alert; ///< The alert that staff see.
};

/// A customer stopped marketing messages of the business, or allowed them again.
struct IncomingMarketingChoice {
    Customer customer; ///< Without our id.
    bool isStopped = false;
    QDateTime at; ///< UTC
};

/// Reads the value of a webhook about templates; nothing for other fields, and for values that name no
/// template or contain nothing that is known here. `at`: the entry's time.
/// Source: webhooks message_template_status_update, message_template_quality_update,
/// template_category_update, message_template_components_update.
std::optional<IncomingTemplateChange> templateChangeIn(const QString &field, const WabaId &waba,
                                                       const QDateTime &at, const QJsonObject &value);

} // namespace shoptalk
