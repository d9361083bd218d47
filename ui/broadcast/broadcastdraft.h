// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"

namespace shoptalk {

/// What was chosen so far in the steps of a new broadcast.
struct BroadcastDraft {
    QString name;
    PhoneNumber number;
    Template whole;
    bool isFromFile = false;
    AudienceFilter filter;
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

} // namespace shoptalk
