// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/paletteentry.h"

#include <QAbstractListModel>
#include <QStringList>

namespace shoptalk {

/// The entries of the command palette that fit what was typed, best first. Without a text: recently used
/// ones, then the rest.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        KeysRole,
        IconRole ///< int, an Icon
    };
    using QAbstractListModel::QAbstractListModel;

    /// `matches` fit the text already, such as conversations that a search found.
    void setEntries(const QList<PaletteEntry> &entries, const QList<PaletteEntry> &matches,
                    const QString &typed);
    PaletteEntry entry(int row) const { return m_rows.value(row); }
    /// The entry was used; it stands first next time.
    void noteUse(const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int scoreOf(const PaletteEntry &entry, const QString &typed) const;

    QList<PaletteEntry> m_rows;
    QStringList m_used; ///< Ids, the last one first.
};

} // namespace shoptalk
