// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/broadcastdraft.h"

namespace shoptalk {

StoredBroadcastDraft storedDraft(const BroadcastDraft &draft, int step)
{
    StoredBroadcastDraft stored;
    stored.id = draft.id;
    stored.name = draft.name;
    stored.number = draft.number.id;
    stored.templateName = draft.whole.name;
    stored.templateLanguage = draft.whole.language;
    stored.isFromFile = draft.isFromFile;
    stored.filePath = draft.filePath;
    stored.columns = draft.file.columns;
    stored.filter = draft.filter;
    stored.sources = draft.sources;
    stored.consentNote = draft.consentNote;
    stored.includesStopped = draft.includesStopped;
    stored.startsAtS = draft.startsAt.isValid() ? draft.startsAt.toSecsSinceEpoch() : 0;
    stored.step = step;
    return stored;
}

BroadcastDraft draftFrom(const StoredBroadcastDraft &stored)
{
    BroadcastDraft draft;
    draft.id = stored.id;
    draft.name = stored.name;
    draft.number.id = stored.number;
    draft.isFromFile = stored.isFromFile;
    draft.filePath = stored.filePath;
    draft.file.columns = stored.columns;
    draft.filter = stored.filter;
    draft.sources = stored.sources;
    draft.consentNote = stored.consentNote;
    draft.includesStopped = stored.includesStopped;
    if (stored.startsAtS > 0)
        draft.startsAt = QDateTime::fromSecsSinceEpoch(stored.startsAtS, Qt::UTC);
    return draft;
}

} // namespace shoptalk
