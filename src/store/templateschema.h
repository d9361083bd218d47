// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

// Steps of the schema for message templates.

/// The templates of each WhatsApp account, when they were fetched, and the customers who want no more
/// marketing.
QStringList messageTemplates();
/// Notices about a template: two may come in the same second for the same reason.
QStringList alertSubjects();

} // namespace shoptalk
