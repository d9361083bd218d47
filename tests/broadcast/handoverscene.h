// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/handover.h"
#include "broadcastsamples.h"
#include "storefixture.h"

#include <memory>

namespace shoptalk::test {

/// One broadcast in a real database, whose turns are taken one by one; nothing is sent.
class HandOverScene : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void init();

protected:
    inline static const QDateTime now = QDateTime::fromSecsSinceEpoch(1795000100, Qt::UTC);
    inline static const BroadcastId id = offerBroadcast().id;

    void addPeople(int count);
    HandOver turn()
    {
        return m_store->must([](StoreSession &session) { return handOverNext(session, id, now); });
    }
    void settle(int position, Delivery delivery, int code = 0);
    BroadcastProgress progress() const { return m_store->reader().broadcasts.reports().progress(id).value(); }
    Broadcast broadcast() const { return m_store->reader().broadcasts.find(id).value().value(); }

    std::unique_ptr<StoreFixture> m_store;
};

} // namespace shoptalk::test
