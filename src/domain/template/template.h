// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/template/templatecomponents.h"

#include <QMetaType>
#include <QString>

namespace shoptalk {

/// Meta's id of one language of a message template, in decimal digits. It may be above 2^53.
using TemplateId = Identifier<struct TemplateTag>;

// The numbers of these are stored: new ones are appended.

/// What a template is for; Meta may change it. Source: Cloud API, template categories.
enum class TemplateCategory { Unknown = 0, Marketing = 1, Utility = 2, Authentication = 3 };

/// The status of a template at Meta. Source: message_templates, `status`; message_template_status_update.
enum class TemplateStatus {
    Unknown = 0,
    Pending = 1, ///< Meta has not reviewed it yet.
    Approved = 2, ///< It may be sent. No other status allows that.
    Rejected = 3,
    Paused = 4, ///< For low quality: 3 hours, then 6, then Disabled.
    Disabled = 5, ///< For good.
    InAppeal = 6,
    PendingDeletion = 7,
    Deleted = 8,
    LimitExceeded = 9,
    Archived = 10,
    Locked = 11
};

/// The quality of a template by customers' blocks and reports. Source: `quality_score`.
enum class TemplateQuality { Unknown = 0, Green = 1, Yellow = 2, Red = 3 };

/// One message template in one language, as it belongs to a WhatsApp account.
/// Source: GET /{waba-id}/message_templates.
struct Template {
    TemplateId id;
    WabaId waba;
    QString name; ///< Lower-case letters, digits and underscores.
    QString language; ///< Meta's code, "pt_BR".
    TemplateCategory category = TemplateCategory::Unknown;
    TemplateCategory nextCategory = TemplateCategory::Unknown; ///< Meta said that it becomes this one soon.
    TemplateStatus status = TemplateStatus::Unknown;
    TemplateQuality quality = TemplateQuality::Unknown;
    QString rejectionReason; ///< Meta's word, "INVALID_FORMAT"; empty if it was not rejected.
    QString rejectionAdvice; ///< Meta's explanation, in a language that Meta chooses; may be empty.
    TemplateComponents components;

    friend bool operator==(const Template &, const Template &) = default;
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::TemplateId)
Q_DECLARE_METATYPE(shoptalk::Template)
