// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"

namespace shoptalk {

bool advances(Delivery current, Delivery next) noexcept
{
    if (next == Delivery::Failed)
        return current < Delivery::Delivered;
    if (current == Delivery::Failed)
        // A message that a phone has received did not fail, whatever was reported before.
        return next >= Delivery::Delivered;
    return next > current;
}

} // namespace shoptalk
