// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/ordercontent.h"

#include <QString>

namespace shoptalk {

/// "2 × mug-blue"
QString articleText(const OrderLine &line);
/// What all pieces of a line cost; empty if that is not known.
QString linePriceText(const OrderLine &line);
/// What the whole order costs; empty if that is not known.
QString orderTotalText(const OrderContent &order);

} // namespace shoptalk
