// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The migration that adds the state of received files, also of those whose messages are stored already.
QStringList mediaFileTables();

} // namespace shoptalk
