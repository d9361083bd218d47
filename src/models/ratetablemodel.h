// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/rate.h"

#include <QAbstractTableModel>
#include <QList>

namespace shoptalk {

class Store;

/// The owner's price table, one rate per row. A cell is changed by the text that a person types; every change
/// is stored at once. Empty while the store is not open.
class RateTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Market, Category, Currency, Amount, ValidFrom, ColumnCount };

    explicit RateTableModel(Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Returns false if the text is no valid value of the column, or if another row is about the same market,
    /// category and date.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Reads the table again.
    void reload();
    const QList<Rate> &rates() const { return m_rates; }
    /// Adds a row for all markets, to be changed by the person, and returns its index, or that of such a row
    /// that is still unchanged.
    int addRow(const QDate &validFrom);
    /// Removes a rate; `restore` brings it back.
    Rate remove(int row);
    void restore(const Rate &rate);
    /// Adds the rates of a rate card and replaces those of the same market, category and date. Returns how
    /// many were read. Errors: Malformed (see `ratesFromCsv`).
    Result<int> import(const QByteArray &csv, const QDate &validFrom);

    /// The name of a category that staff see.
    static QString categoryText(const QString &category);

Q_SIGNALS:
    /// A change could not be stored; the table shows what is stored.
    void storingFailed();

private:
    bool isTaken(const Rate &rate, int exceptRow) const;
    void place(const Rate &rate);
    void save();

    Store &m_store;
    QList<Rate> m_rates;
};

} // namespace shoptalk
