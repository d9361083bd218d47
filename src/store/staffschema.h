// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The migration for who wrote a message of the business.
QStringList messageWriters();

} // namespace shoptalk
