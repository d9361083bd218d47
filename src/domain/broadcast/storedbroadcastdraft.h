// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/audiencecsv.h"
#include "domain/broadcast/broadcast.h"
#include "domain/broadcast/broadcastresult.h"

#include <QDateTime>

#include <tuple>

namespace shoptalk {

/// The stored state of a broadcast that is being prepared, so that a person can continue later. The people
/// are not stored, but looked up again.
struct StoredBroadcastDraft {
    BroadcastId id;
    QString name;
    PhoneNumberId number; ///< Empty: not chosen yet.
    QString templateName; ///< Empty: not chosen yet.
    QString templateLanguage;
    bool isFromFile = false;
    QString filePath; ///< The file with the people, which is read again; empty: not chosen yet.
    CsvColumns columns;
    AudienceFilter filter;
    QList<VariableSource> sources;
    QString consentNote;
    bool includesStopped = false; ///< As in `AudienceRules`.
    qint64 startsAtS = 0; ///< UTC, seconds since 1970; 0: at once.
    int step = 0; ///< Where the person was, from 0.
    QDateTime changedAt; ///< UTC

    static constexpr auto fields()
    {
        using Self = StoredBroadcastDraft;
        return std::tuple(storedField("name", &Self::name), storedField("number", &Self::number),
                          storedField("template", &Self::templateName),
                          storedField("language", &Self::templateLanguage),
                          storedField("from_file", &Self::isFromFile), storedField("file", &Self::filePath),
                          storedField("columns", &Self::columns), storedField("filter", &Self::filter),
                          storedField("sources", &Self::sources), storedField("consent", &Self::consentNote),
                          storedField("includes_stopped", &Self::includesStopped),
                          storedField("starts_at_s", &Self::startsAtS), storedField("step", &Self::step));
    }
    friend bool operator==(const StoredBroadcastDraft &, const StoredBroadcastDraft &) = default;
};

} // namespace shoptalk
