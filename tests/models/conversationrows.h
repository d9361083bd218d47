// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversationlistmodel.h"

#include <QSignalSpy>
#include <QStringList>

namespace shoptalk {

/// The names in the list of conversations, from the top.
inline QStringList names(const ConversationListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data(ConversationListModel::NameRole).toString();
    return names;
}

/// Counts what a view would have to answer with a full repaint.
struct Resets {
    explicit Resets(const QAbstractItemModel &model)
        : spy(&model, &QAbstractItemModel::modelReset)
    {
    }
    qsizetype count() const { return spy.count(); }
    QSignalSpy spy;
};

} // namespace shoptalk
