// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactlist.h"

#include <QAbstractTableModel>

namespace shoptalk {

/// What an import of contacts would do, one row for each contact of the file; those that can't be used come
/// first.
class ContactPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContacts(QList<FileContact> contacts);
    const QList<FileContact> &contacts() const { return m_contacts; }
    int count(ContactOutcome outcome) const;
    /// How many contacts an import would store.
    int importedCount() const;
    /// "3 new · 2 with another name · …"; outcomes without a contact are left out.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString outcomeText(const FileContact &contact);

    QList<FileContact> m_contacts;
};

} // namespace shoptalk
