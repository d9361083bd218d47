// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/choice.h"

#include <QAbstractListModel>

namespace shoptalk {

/// The rows of a list in the set-up.
class ChoiceModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        DetailRole, ///< QString
        FactsRole, ///< QStringList
        MarkRole, ///< Choice::Mark as int
        SearchRole ///< QString: everything in the row
    };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces the rows. Does nothing if they are the same.
    void setChoices(const QList<Choice> &choices);
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Choice> m_choices;
};

} // namespace shoptalk
