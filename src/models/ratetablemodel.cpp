// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ratetablemodel.h"

#include "core/logging.h"
#include "store/store.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const QStringList categories{u"marketing"_s, u"utility"_s, u"authentication"_s,
                             u"authentication_international"_s, u"service"_s};

bool isSameSubject(const Rate &a, const Rate &b)
{
    return a.category == b.category && a.validFrom == b.validFrom
        && a.market.compare(b.market, Qt::CaseInsensitive) == 0;
}

/// The category that a text names, by the stored word or by the name that staff see. Empty if it names none.
QString categoryIn(const QString &text)
{
    for (const QString &category : categories) {
        if (text.compare(category, Qt::CaseInsensitive) == 0
            || text.compare(RateTableModel::categoryText(category), Qt::CaseInsensitive) == 0)
            return category;
    }
    return {};
}

/// A number with a decimal point, from one with the locale's decimal sign or a point. Empty if it is none.
QString amountIn(QString text)
{
    static const QRegularExpression decimal(u"^\\d{1,9}(\\.\\d{1,9})?$"_s);
    text.replace(QLocale().decimalPoint(), u"."_s);
    return decimal.match(text).hasMatch() ? text : QString();
}

QDate dateIn(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate();
    return QDate::fromString(value.toString().trimmed(), Qt::ISODate);
}

/// Sets one column; false if the value can't be read.
bool take(Rate &rate, int column, const QVariant &value)
{
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    const QString text = value.toString().trimmed();
    switch (column) {
    case RateTableModel::Market:
        rate.market = text;
        return !text.isEmpty();
    case RateTableModel::Category:
        rate.category = categoryIn(text);
        return !rate.category.isEmpty();
    case RateTableModel::Currency:
        rate.currency = text.toUpper();
        return currency.match(rate.currency).hasMatch();
    case RateTableModel::Amount:
        rate.amount = amountIn(text);
        return !rate.amount.isEmpty();
    case RateTableModel::ValidFrom:
        rate.validFrom = dateIn(value);
        return rate.validFrom.isValid();
    default:
        return false;
    }
}

QVariant valueOf(const Rate &rate, int column)
{
    switch (column) {
    case RateTableModel::Market:
        return rate.market;
    case RateTableModel::Category:
        return RateTableModel::categoryText(rate.category);
    case RateTableModel::Currency:
        return rate.currency;
    case RateTableModel::Amount:
        return QString(rate.amount).replace(u"."_s, QLocale().decimalPoint());
    case RateTableModel::ValidFrom:
        return rate.validFrom; // the view formats it in the language's way
    default:
        return {};
    }
}

} // namespace

RateTableModel::RateTableModel(Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

int RateTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rates.size());
}

int RateTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RateTableModel::categoryText(const QString &category)
{
    if (category == "marketing"_L1)
        return tr("Marketing");
    if (category == "utility"_L1)
        return tr("Orders and appointments");
    if (category == "authentication"_L1)
        return tr("Login codes");
    if (category == "authentication_international"_L1)
        return tr("Login codes, international");
    return category == "service"_L1 ? tr("Replies") : category;
}

QVariant RateTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rates.size())
        return {};
    const Rate &rate = m_rates.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return valueOf(rate, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant RateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Market:
        return tr("Market");
    case Category:
        return tr("Category");
    case Currency:
        return tr("Currency");
    case Amount:
        return tr("Price");
    case ValidFrom:
        return tr("Valid from");
    default:
        return {};
    }
}

Qt::ItemFlags RateTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool RateTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= m_rates.size())
        return false;
    Rate changed = m_rates.at(index.row());
    if (!take(changed, index.column(), value) || isTaken(changed, index.row()))
        return false;
    if (changed == m_rates.at(index.row()))
        return true;
    m_rates[index.row()] = changed;
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole});
    save();
    return true;
}

void RateTableModel::reload()
{
    if (!m_store.isOpen())
        return;
    const Result<QList<Rate>> stored = m_store.reader().pricing.rates();
    if (!stored) {
        logFailure(logStore(), "the price table can't be read", stored.error());
        return;
    }
    if (*stored == m_rates)
        return;
    beginResetModel();
    m_rates = *stored;
    endResetModel();
}

bool RateTableModel::isTaken(const Rate &rate, int exceptRow) const
{
    for (int row = 0; row < m_rates.size(); ++row) {
        if (row != exceptRow && isSameSubject(m_rates.at(row), rate))
            return true;
    }
    return false;
}

int RateTableModel::addRow(const QDate &validFrom)
{
    const QString currency = m_rates.isEmpty() ? u"USD"_s : m_rates.constLast().currency;
    const Rate fresh{u"Other"_s, u"service"_s, currency, u"0"_s, validFrom};
    for (int row = 0; row < m_rates.size(); ++row) {
        if (isSameSubject(m_rates.at(row), fresh))
            return row;
    }
    place(fresh);
    save();
    return int(m_rates.size()) - 1;
}

void RateTableModel::place(const Rate &rate)
{
    const int end = int(m_rates.size());
    beginInsertRows({}, end, end);
    m_rates << rate;
    endInsertRows();
}

Rate RateTableModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    const Rate removed = m_rates.takeAt(row);
    endRemoveRows();
    save();
    return removed;
}

void RateTableModel::restore(const Rate &rate)
{
    if (isTaken(rate, -1))
        return;
    place(rate);
    save();
}

Result<int> RateTableModel::import(const QByteArray &csv, const QDate &validFrom)
{
    const Result<QList<Rate>> read = ratesFromCsv(csv, validFrom);
    if (!read)
        return failure(read.error());
    beginResetModel();
    m_rates.removeIf([&read](const Rate &rate) {
        return std::any_of(read->begin(), read->end(),
                           [&rate](const Rate &each) { return isSameSubject(each, rate); });
    });
    m_rates << *read;
    endResetModel();
    save();
    return int(read->size());
}

void RateTableModel::save()
{
    const auto replace = [rates = m_rates](StoreSession &session) {
        return session.pricing.replaceRates(rates);
    };
    QCoro::connect(m_store.write(replace), this, [this](const Result<void> &stored) {
        if (stored)
            return;
        logFailure(logStore(), "the price table can't be stored", stored.error());
        reload();
        Q_EMIT storingFailed();
    });
}

} // namespace shoptalk
