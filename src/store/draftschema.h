// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The migration that adds what was filled in in the forms of conversations and not sent.
QStringList sheetDraftTables();

} // namespace shoptalk
