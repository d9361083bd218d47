// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"

namespace shoptalk {

/// What was chosen so far in the steps of a new broadcast.
struct BroadcastDraft {
    BroadcastId id; ///< Empty: it was started or deleted, so nothing is stored any more.
    QString name;
    PhoneNumber number;
    Template whole;
    bool isFromFile = false;
    AudienceFilter filter;
    QString filePath; ///< The path of `file`.
    CsvChoice file;
    QList<VariableSource> sources;
    QString consentNote; ///< Empty: only those with a recorded consent get it.
    bool includesStopped = false; ///< As in `AudienceRules`.
    QDateTime startsAt; ///< UTC; invalid: at once.
    SharedAudience audience; ///< The result of the last check; may be empty.

    AudienceRules rules(const QDateTime &now) const
    {
        return AudienceRules{whole, sources, !consentNote.isEmpty(), includesStopped, now};
    }
};

/// The part of a draft that is stored; `step` is where the person is, from 0.
StoredBroadcastDraft storedDraft(const BroadcastDraft &draft, int step);
/// The draft without number, template and the rows of the file, which have to be read again.
BroadcastDraft draftFrom(const StoredBroadcastDraft &stored);

} // namespace shoptalk
