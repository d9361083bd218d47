// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The statements of migration 1, which creates all tables of the first version: accounts and numbers,
/// customers and conversations, messages, and the link to the relay. Columns named …_s are UTC in seconds and
/// …_ms in milliseconds; deleted_at is UTC in seconds, and NULL for a row that was not deleted. The numbers
/// of kinds, directions and deliveries are those of the enums in `domain`. The later steps are in schema.cpp.
QStringList firstSchema();

} // namespace shoptalk
