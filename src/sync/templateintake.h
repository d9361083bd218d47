// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/templates/templatewebhooks.h"

#include <QDateTime>

namespace shoptalk {

class StoreSession;

/// Stores what Meta reports about a template, and alerts staff. A template that is not known here, or whose
/// text changed, is noted to be fetched. `receivedAt`: when the relay got it. Errors: Storage.
Result<void> takeTemplateChange(StoreSession &session, const IncomingTemplateChange &change,
                                const QDateTime &receivedAt);

/// Stores whether a customer wants marketing messages. Errors: Storage.
Result<void> takeMarketingChoice(StoreSession &session, const IncomingMarketingChoice &choice,
                                 const QDateTime &receivedAt);

} // namespace shoptalk
