// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/endsignals.h"

namespace shoptalk {

struct EndSignals::Private {};

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
}

EndSignals::~EndSignals() = default;

} // namespace shoptalk
