// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/broadcastestimate.h"
#include "store/audiencerepository.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace shoptalk {

class StoreSession;

/// What is known about the number that a broadcast goes out from.
struct SendingFacts {
    std::optional<int> limit; ///< People to be written to first within 24 hours; nothing: no limit.
    ContactedPeople contacted; ///< Within the last 24 hours.
    int perSecond = 1; ///< Of a broadcast.
    QList<Rate> rates;

    /// How many people the limit still allows; nullopt if there is no limit.
    std::optional<int> left() const;
    friend bool operator==(const SendingFacts &, const SendingFacts &) = default;
};

/// For the reader thread. Errors: Storage.
Result<SendingFacts> sendingFacts(const StoreSession &session, const PhoneNumberId &number,
                                  const QDateTime &now);

/// What a broadcast costs and how long it takes, before it starts.
struct Forecast {
    CostEstimate cost;
    DurationEstimate duration;
    SendingFacts facts;

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/// For a worker thread.
Forecast forecastFor(const Audience &audience, const SendingFacts &facts, TemplateCategory category,
                     const QDate &day);

} // namespace shoptalk
