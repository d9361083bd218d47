// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/identifier.h"
#include "domain/broadcast/variablesource.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace shoptalk {

/// Our own id of a broadcast, a UUID.
using BroadcastId = Identifier<struct BroadcastTag>;

// The numbers of the enumerations are stored: new ones are appended.

enum class BroadcastState {
    Storing = 0, ///< Its list of people is being stored.
    Scheduled = 1,
    Running = 2,
    Paused = 3, ///< `Broadcast::pause` says why.
    Finished = 4, ///< Everybody had their turn.
    Cancelled = 5 ///< Stopped by a person before everybody had their turn.
};

/// Why a broadcast is paused.
enum class BroadcastPause {
    None = 0,
    Person = 1, ///< Somebody paused it.
    Meta = 2, ///< Meta refused for a reason that everybody else would meet, too; `pauseCode` has it.
    TemplateUnavailable = 3, ///< The template is gone or no longer approved.
    NumberUnavailable = 4, ///< The number is no longer connected here.
    SignIn = 5, ///< The account has to sign in first.
    ManyFailures = 6, ///< Too many in a row failed, for any reasons.
    Restored = 7 ///< The data came from a backup, so that it is not known who got it since.
};

/// One template to many people, each with their own words in it.
struct Broadcast {
    BroadcastId id;
    QString name;
    PhoneNumberId number;
    QString templateName;
    QString templateLanguage; ///< Meta's code, "pt_BR".
    bool isMarketing = false; ///< When it was prepared.
    bool includesStopped = false; ///< As in `AudienceRules`.
    QList<VariableSource> sources; ///< Of the template's placeholders, in their order.
    BroadcastState state = BroadcastState::Storing;
    BroadcastPause pause = BroadcastPause::None;
    std::optional<MetaCode> pauseCode;
    QDateTime createdAt; ///< All times are in UTC.
    QDateTime startsAt; ///< Scheduled; invalid: at once.
    QDateTime startedAt; ///< Invalid: not yet.
    QDateTime endedAt;

    friend bool operator==(const Broadcast &, const Broadcast &) = default;
};

/// The progress of a broadcast, by the delivery of its messages.
struct BroadcastProgress {
    int waiting = 0; ///< People who have not had their turn.
    int queued = 0; ///< Handed to the send queue.
    int uncertain = 0; ///< It is not known whether WhatsApp took the message.
    int sent = 0; ///< And nothing more is known yet.
    int held = 0; ///< WhatsApp took them, and does not deliver them yet.
    int delivered = 0; ///< And not read yet.
    int read = 0;
    int failed = 0;
    int leftOut = 0; ///< People who got nothing; the report has the reasons.
    int gone = 0; ///< People who had their turn, but whose message was deleted here since.

    int total() const
    {
        return waiting + queued + uncertain + sent + held + delivered + read + failed + gone;
    }
    int done() const { return total() - waiting - queued; }
    friend bool operator==(const BroadcastProgress &, const BroadcastProgress &) = default;
};

/// A row in the list of broadcasts.
struct BroadcastSummary {
    Broadcast broadcast;
    BroadcastProgress progress;

    friend bool operator==(const BroadcastSummary &, const BroadcastSummary &) = default;
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::BroadcastId)
