// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"

#include <QImage>
#include <QObject>
#include <QSet>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class GraphSender;
class Store;

/// The profile pictures of the connected accounts, fetched from Facebook once and stored in the database, so
/// that they can be shown without a network. GUI thread, which neither waits for the network nor decodes
/// pictures from it.
class ProfilePictures : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this. Fetches the picture of each account that is stored from now on.
    ProfilePictures(Store &store, GraphSender &graph, QObject *parent = nullptr);

    /// The square picture. Null if it was not fetched yet, Facebook has none, or it can't be read.
    QImage of(const AccountId &account) const;
    /// Fetches the missing pictures, including those that failed before. Call it when there is a network.
    void fetchMissing();

Q_SIGNALS:
    /// The result of `of` has changed.
    void changed();

private:
    void fetchNew();
    void fetch(const FacebookAccount &account);
    QCoro::Task<Result<void>> keep(FacebookAccount account);

    Store &m_store;
    GraphSender &m_graph;
    QSet<QString> m_asked; ///< Addresses that are being fetched, or failed.
};

} // namespace shoptalk
