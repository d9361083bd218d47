// SPDX-License-Identifier: GPL-3.0-or-later
// Rates as a table of comma-separated values, in the format of Meta's rate card.
#include "domain/rate.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype maxLines = 10'000;

/// The values of one line; quotation marks around a value, with doubled ones in it, are taken off.
QStringList valuesOf(const QString &line)
{
    QStringList values{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar each = line.at(i);
        if (each == u'"' && isQuoted && i + 1 < line.size() && line.at(i + 1) == u'"')
            values.last() += line.at(++i);
        else if (each == u'"')
            isQuoted = !isQuoted;
        else if (each == u',' && !isQuoted)
            values << QString();
        else
            values.last() += each;
    }
    for (QString &value : values)
        value = value.trimmed();
    return values;
}

QString valueText(const QString &value)
{
    if (!value.contains(u',') && !value.contains(u'"'))
        return value;
    return u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"';
}

/// "Authentication-International" → "authentication_international". Empty for a column that is no category.
QString categoryNamed(const QString &column)
{
    static const QStringList known{u"marketing"_s, u"utility"_s, u"authentication"_s,
                                   u"authentication_international"_s, u"service"_s};
    QString name = column.toLower();
    name.replace(u'-', u'_').replace(u' ', u'_');
    return known.contains(name) ? name : QString();
}

/// "$0.0618" → "0.0618"; empty if there is no amount in it.
std::optional<QString> amountIn(const QString &value)
{
    static const QRegularExpression shape(u"^[^0-9.,-]*([0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)[^0-9.,-]*$"_s);
    if (value.isEmpty() || value.compare("n/a"_L1, Qt::CaseInsensitive) == 0 || value == "-"_L1)
        return QString();
    const QRegularExpressionMatch match = shape.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const QString amount = match.captured(1);
    return amount.startsWith(u'.') ? u'0' + amount : amount;
}

/// The columns of a rate card.
struct Columns {
    qsizetype market = -1;
    qsizetype currency = -1;
    QHash<qsizetype, QString> categories;
};

std::optional<Columns> columnsIn(const QStringList &values)
{
    Columns columns;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).compare("market"_L1, Qt::CaseInsensitive) == 0)
            columns.market = i;
        else if (values.at(i).compare("currency"_L1, Qt::CaseInsensitive) == 0)
            columns.currency = i;
        else if (const QString category = categoryNamed(values.at(i)); !category.isEmpty())
            columns.categories.insert(i, category);
    }
    const bool isHead = columns.market >= 0 && columns.currency >= 0 && !columns.categories.isEmpty();
    return isHead ? std::optional(columns) : std::nullopt;
}

/// Appends the rates of one market; false if an amount is not a number.
bool readMarket(const Columns &columns, const QStringList &values, const QDate &validFrom, QList<Rate> &rates)
{
    static const QRegularExpression currencyCode(u"^[A-Z]{3}$"_s);
    static const QRegularExpression currencySign(u"[^A-Za-z]"_s);
    const QString currency = values.value(columns.currency).remove(currencySign).toUpper();
    const QString market = values.value(columns.market);
    if (market.isEmpty())
        return true; // an empty line, or a note below the table
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString category = columns.categories.value(i);
        if (category.isEmpty())
            continue;
        const std::optional<QString> amount = amountIn(values.at(i));
        if (!amount || (!amount->isEmpty() && !currencyCode.match(currency).hasMatch()))
            return false;
        if (!amount->isEmpty())
            rates << Rate{market, category, currency, *amount, validFrom};
    }
    return true;
}

const QStringList categoriesInOrder{u"marketing"_s, u"utility"_s, u"authentication"_s,
                                    u"authentication_international"_s, u"service"_s};

} // namespace

Result<QList<Rate>> ratesFromCsv(const QByteArray &csv, const QDate &validFrom)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    const QStringList lines = text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
    std::optional<Columns> columns;
    QList<Rate> rates;
    if (lines.size() > maxLines)
        return failure(Error::Kind::Malformed, Reason::NotUnderstood);
    for (const QString &line : lines) {
        const QStringList values = valuesOf(line);
        if (!columns)
            columns = columnsIn(values);
        else if (!readMarket(*columns, values, validFrom, rates))
            return failure(Error::Kind::Malformed, Reason::NotUnderstood);
    }
    if (!columns || rates.isEmpty())
        return failure(Error::Kind::Malformed, Reason::NotUnderstood);
    return rates;
}

QByteArray ratesToCsv(const QList<Rate> &rates)
{
    QList<std::pair<QString, QString>> markets; // with currency, in the order of the list
    QHash<QString, Rate> newest;
    const auto key = [](const QString &market, const QString &currency, const QString &category) {
        return market + u'\n' + currency + u'\n' + category;
    };
    for (const Rate &rate : rates) {
        if (!markets.contains(std::pair(rate.market, rate.currency)))
            markets << std::pair(rate.market, rate.currency);
        Rate &kept = newest[key(rate.market, rate.currency, rate.category)];
        if (!kept.validFrom.isValid() || rate.validFrom > kept.validFrom)
            kept = rate;
    }
    QString text =
        u"Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\n"_s;
    for (const auto &[market, currency] : std::as_const(markets)) {
        QStringList values{valueText(market), currency};
        for (const QString &category : categoriesInOrder) {
            const QString amount = newest.value(key(market, currency, category)).amount;
            values << (amount.isEmpty() ? u"n/a"_s : amount);
        }
        text += values.join(u',') + u'\n';
    }
    return text.toUtf8();
}

} // namespace shoptalk
