// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"

namespace shoptalk {

/// What was chosen so far in the steps of a new broadcast.
struct BroadcastDraft {
    BroadcastId id; ///< Empty: it was started or deleted, so that nothing is kept any more.
    QString name;
    PhoneNumber number;
    Template whole;
    bool isFromFile = false;
    AudienceFilter filter;
    QString filePath; ///< Of `file`.
    CsvChoice file;
    QList<VariableSource> sources;
    QString consentNote; ///< Empty: only those with a recorded consent get it.
    QDateTime startsAt; ///< UTC; invalid: at once.
    SharedAudience audience; ///< As it was checked last; may be empty.

    AudienceRules rules(const QDateTime &now) const
    {
        return AudienceRules{whole, sources, !consentNote.isEmpty(), now};
    }
};

/// What is kept of it; `step` is where the person is, from 0.
StoredBroadcastDraft storedDraft(const BroadcastDraft &draft, int step);
/// Without number, template and the rows of the file, which are read again.
BroadcastDraft draftFrom(const StoredBroadcastDraft &stored);

} // namespace shoptalk
