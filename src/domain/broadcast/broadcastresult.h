// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/broadcast/audience.h"
#include "domain/message.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace shoptalk {

/// The outcome of one person's message. The store computes it from the message's delivery; it is not stored.
enum class BroadcastOutcome {
    Waiting = 0, ///< Has not had their turn, or was taken back from the send queue.
    Queued = 1,
    Uncertain = 2,
    Sent = 3,
    Delivered = 4,
    Read = 5,
    Failed = 6,
    LeftOut = 7,
    Gone = 8, ///< Had their turn; the message was deleted here since.
    Held = 9, ///< Meta took it, and waits for what the first customers think of the template.
    HeldPaused = 10 ///< Meta took it, and has paused the delivery.
};

/// One line of a broadcast's report.
struct BroadcastResult {
    int position = 0; ///< In the list of people, from 0.
    QString name;
    QString number; ///< In international form, or as in the file.
    int line = 0; ///< In the file; 0: from the shop's own customers.
    BroadcastOutcome outcome = BroadcastOutcome::Waiting;
    Eligibility reason = Eligibility::Eligible; ///< LeftOut.
    SendFailure failure; ///< Failed.
    QDateTime handedOverAt; ///< UTC; invalid: not yet.

    friend bool operator==(const BroadcastResult &, const BroadcastResult &) = default;
};

/// The number of people who got nothing for the same reason.
struct BroadcastReason {
    BroadcastOutcome outcome = BroadcastOutcome::Failed; ///< Failed or LeftOut.
    Eligibility reason = Eligibility::Eligible; ///< LeftOut.
    SendFailure failure; ///< Failed; without its detail.
    int count = 0;

    friend bool operator==(const BroadcastReason &, const BroadcastReason &) = default;
};

/// The next person of a broadcast.
struct BroadcastTurn {
    int position = 0;
    CustomerId customer;
    WaId waId;
    BusinessScopedUserId userId;
    QStringList words; ///< For the template's placeholders.

    friend bool operator==(const BroadcastTurn &, const BroadcastTurn &) = default;
};

/// Selects the people of a broadcast among the customers of a number, and contacts without a conversation.
struct AudienceFilter {
    PhoneNumberId number;
    QList<LabelId> labels; ///< People with one of these; empty: with any labels or none.
    int wroteWithinDays = 0; ///< 0: whenever.
    int silentForDays = 0; ///< People who did not write for this long; 0: any.

    static constexpr auto fields()
    {
        return std::tuple(storedField("number", &AudienceFilter::number),
                          storedField("labels", &AudienceFilter::labels),
                          storedField("wrote_within_days", &AudienceFilter::wroteWithinDays),
                          storedField("silent_for_days", &AudienceFilter::silentForDays));
    }
    friend bool operator==(const AudienceFilter &, const AudienceFilter &) = default;
};

} // namespace shoptalk
