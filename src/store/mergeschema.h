// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The tables for taking back a merge of two customers, and the contents that staff sent with a form.
QStringList mergeTables();

/// What else belongs to each of two merged customers: consents, broadcasts, blocks and messages that are
/// being edited.
QStringList mergesInFull();

/// Contents for using them again go with the message that had them last.
QStringList usedContentsOfMessages();

} // namespace shoptalk
