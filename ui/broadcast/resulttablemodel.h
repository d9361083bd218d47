// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"

#include <QAbstractTableModel>
#include <QSet>

namespace shoptalk {

/// The outcome of each recipient's message, read in pages as the person scrolls.
class ResultTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, NumberColumn, ResultColumn, TimeColumn, ColumnCount };

    /// `broadcasts` outlives this.
    explicit ResultTableModel(const Broadcasts &broadcasts, QObject *parent = nullptr);

    /// Shows another broadcast, or other outcomes (empty: all).
    void setQuery(const BroadcastId &id, const QSet<BroadcastOutcome> &outcomes);
    /// Reads the loaded rows again; they keep their places.
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void read(int position, int limit);
    void take(const QList<BroadcastResult> &rows, bool isMore, int limit);

    const Broadcasts &m_broadcasts;
    BroadcastId m_id;
    QSet<BroadcastOutcome> m_outcomes;
    QList<BroadcastResult> m_rows;
    quint64 m_reading = 0; ///< Answers to older readings are dropped.
    bool m_isReading = false;
    bool m_hasMore = false;
};

} // namespace shoptalk
