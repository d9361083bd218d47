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
constexpr auto validFromTitle = "Valid from"_L1;

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
    qsizetype validFrom = -1; ///< Only in the files that are written here.
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
        else if (values.at(i).compare(validFromTitle, Qt::CaseInsensitive) == 0)
            columns.validFrom = i;
        else if (const QString category = categoryNamed(values.at(i)); !category.isEmpty())
            columns.categories.insert(i, category);
    }
    const bool isHead = columns.market >= 0 && columns.currency >= 0 && !columns.categories.isEmpty();
    return isHead ? std::optional(columns) : std::nullopt;
}

/// Appends the rates of one market; false if an amount is not a number, or the date is none.
bool readMarket(const Columns &columns, const QStringList &values, const QDate &otherwise, QList<Rate> &rates)
{
    static const QRegularExpression currencyCode(u"^[A-Z]{3}$"_s);
    static const QRegularExpression currencySign(u"[^A-Za-z]"_s);
    const QString currency = values.value(columns.currency).remove(currencySign).toUpper();
    const QString market = values.value(columns.market);
    if (market.isEmpty())
        return true; // an empty line, or a note below the table
    const QString date = values.value(columns.validFrom);
    const QDate validFrom = date.isEmpty() ? otherwise : QDate::fromString(date, Qt::ISODate);
    if (!validFrom.isValid())
        return false;
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
    /// One line of the file.
    struct Line {
        QString market;
        QString currency;
        QDate validFrom;
        QHash<QString, QString> amounts; ///< By category.
    };
    QList<Line> lines; // in the order of the list
    for (const Rate &rate : rates) {
        auto line = std::find_if(lines.begin(), lines.end(), [&rate](const Line &each) {
            return each.market == rate.market && each.currency == rate.currency
                && each.validFrom == rate.validFrom;
        });
        if (line == lines.end())
            line = lines.insert(lines.end(), Line{rate.market, rate.currency, rate.validFrom, {}});
        if (!rate.amount.isEmpty())
            line->amounts.insert(rate.category, rate.amount);
    }
    QString text =
        u"Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service,%1\n"_s.arg(
            validFromTitle);
    for (const Line &line : std::as_const(lines)) {
        QStringList values{valueText(line.market), line.currency};
        for (const QString &category : categoriesInOrder)
            values << line.amounts.value(category, u"n/a"_s);
        values << line.validFrom.toString(Qt::ISODate);
        text += values.join(u',') + u'\n';
    }
    return text.toUtf8();
}

} // namespace shoptalk
