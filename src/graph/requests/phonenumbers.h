// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"
#include "graph/graphcall.h"

#include <QHash>
#include <QList>

namespace shoptalk {

/// The phone numbers of a WABA, without what not every version of the API knows.
/// Source: GET /{waba-id}/phone_numbers.
struct ListPhoneNumbers {
    WabaId waba;

    using Answer = QList<PhoneNumber>;
    GraphCall call() const;
    Result<QList<PhoneNumber>> answerIn(const QList<QJsonObject> &items) const;
};

/// What `ListPhoneNumbers` leaves out, by number. It is a request of its own, because one field that the
/// version of the API does not know makes Meta refuse the whole request.
struct ListPhoneNumberDetails {
    WabaId waba;

    using Answer = QHash<PhoneNumberId, QJsonObject>;
    GraphCall call() const;
    Result<QHash<PhoneNumberId, QJsonObject>> answerIn(const QList<QJsonObject> &items) const;
};

/// `number` with what `ListPhoneNumberDetails` gave for it; an empty object leaves it without.
PhoneNumber withDetails(PhoneNumber number, const QJsonObject &details);

} // namespace shoptalk
