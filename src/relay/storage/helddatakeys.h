// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/sealing/eventsealer.h"
#include "relay/storage/datakeystore.h"

namespace shoptalk::relay {

/// The data keys that an engine's sealer holds; the sealer outlives this.
class HeldDataKeys final : public DataKeyStore {
public:
    explicit HeldDataKeys(EventSealer &sealer)
        : m_sealer(sealer)
    {
    }

    void expire(Timestamp now) override { m_sealer.forget(now); }

private:
    EventSealer &m_sealer;
};

} // namespace shoptalk::relay
