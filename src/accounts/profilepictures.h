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

/// The connected people's own pictures, fetched from Facebook once and kept in the database, so that they are
/// there without a network. GUI thread, which neither waits for the network nor decodes what came from it.
class ProfilePictures : public QObject {
    Q_OBJECT
public:
    /// Both outlive this. Fetches for each account that is stored from now on.
    ProfilePictures(Store &store, GraphSender &graph, QObject *parent = nullptr);

    /// Square; null while there is none: it was not fetched yet, Facebook has none, or it can't be read.
    QImage of(const AccountId &account) const;
    /// Fetches those that are not here, also those that failed before: there is a network (again).
    void fetchMissing();

Q_SIGNALS:
    /// `of` gives something else now.
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
