// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/storinghold.h"

#include "outbox/outbox.h"

namespace shoptalk {

StoringHold::StoringHold(Outbox &outbox)
    : m_outbox(&outbox)
{
    outbox.beginStoring();
}

StoringHold::~StoringHold()
{
    if (m_outbox)
        m_outbox->endStoring({});
}

} // namespace shoptalk
