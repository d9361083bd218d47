// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace shoptalk {

/// The selection is the open conversation and changes only with it.
class ConversationView final : public QListView {
public:
    using QListView::QListView;

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &, const QEvent *) const override
    {
        return QItemSelectionModel::NoUpdate;
    }
};

} // namespace shoptalk
