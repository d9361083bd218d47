// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// Messages of broadcasts are told apart, and neither they nor failed messages answer a customer.
QStringList answersOfPeople();

/// Messages that were read here, until Meta was told so.
QStringList unreportedReads();

} // namespace shoptalk
