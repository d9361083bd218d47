// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The summaries that the dashboard reads instead of messages and webhooks, and triggers that note which
/// parts of them are stale; see SummaryRefresh.
QStringList summaryTables();

} // namespace shoptalk
