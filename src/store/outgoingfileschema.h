// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The migration that adds the files of messages which the business sends.
QStringList outgoingFileTables();

} // namespace shoptalk
