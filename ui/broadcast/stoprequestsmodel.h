// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stopproposal.h"

#include <QAbstractTableModel>
#include <QList>

namespace shoptalk {

/// Who wrote "stop", what they wrote and when.
class StopRequestsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, TextColumn, TimeColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Does nothing if they are the same, so that what is selected stays.
    void setProposals(const QList<StopProposal> &proposals);
    const StopProposal &at(int row) const { return m_proposals.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<StopProposal> m_proposals;
};

} // namespace shoptalk
