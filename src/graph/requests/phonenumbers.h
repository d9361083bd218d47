// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"
#include "graph/graphcall.h"

#include <QHash>
#include <QList>

namespace shoptalk {

/// The phone numbers of a WABA, without the fields that some versions of the API do not know.
/// Source: GET /{waba-id}/phone_numbers.
struct ListPhoneNumbers {
    WabaId waba;

    using Answer = QList<PhoneNumber>;
    GraphCall call() const;
    Result<QList<PhoneNumber>> answerIn(const QList<QJsonObject> &items) const;
};

/// The fields that `ListPhoneNumbers` leaves out, by number. It is a separate request, because Meta refuses
/// the whole request if its version of the API does not know one field.
struct ListPhoneNumberDetails {
    WabaId waba;

    using Answer = QHash<PhoneNumberId, QJsonObject>;
    GraphCall call() const;
    Result<QHash<PhoneNumberId, QJsonObject>> answerIn(const QList<QJsonObject> &items) const;
};

/// `number` with the details from `ListPhoneNumberDetails`; unchanged if the object is empty.
PhoneNumber withDetails(PhoneNumber number, const QJsonObject &details);

} // namespace shoptalk
