// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"

#include <QAbstractListModel>
#include <QList>

namespace shoptalk {

class Store;

/// The audit trail, newest first. Older lines are read when the view scrolls to them.
class AuditListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { EntryRole = Qt::UserRole + 1 };

    explicit AuditListModel(Store &store, QObject *parent = nullptr);

    /// Reads the newest page; the store is open.
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Row {
        qint64 seq = 0;
        AuditEntry entry;
    };
    QList<Row> read(qint64 before) const;
    void addNewest();

    Store &m_store;
    QList<Row> m_rows;
    bool m_isWhole = true; ///< Nothing older is left to read.
};

} // namespace shoptalk
