// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/stoprequestsmodel.h"

#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"

namespace shoptalk {

void StopRequestsModel::setProposals(const QList<StopProposal> &proposals)
{
    if (proposals == m_proposals)
        return;
    beginResetModel();
    m_proposals = proposals;
    endResetModel();
}

int StopRequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposals.size());
}

int StopRequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant StopRequestsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const StopProposal &proposal = m_proposals.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return isolated(displayName(proposal.customer));
    case TextColumn:
        return proposal.text.isEmpty() ? tr("Deleted here since") : isolated(proposal.text.simplified());
    default:
        return isolated(Dates().brief(proposal.askedAt, QDateTime::currentDateTimeUtc()));
    }
}

QVariant StopRequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TextColumn:
        return tr("Message");
    default:
        return tr("When");
    }
}

} // namespace shoptalk
