// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The migration that adds the files of messages which the business sends.
QStringList outgoingFileTables();
/// The migration that lets a message have several files.
QStringList outgoingFilePlaces();

} // namespace shoptalk
