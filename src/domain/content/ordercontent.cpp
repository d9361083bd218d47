// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/ordercontent.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxScale = 6;

/// A decimal number without a floating point: `units` tenths to the power of `scale`.
struct Decimal {
    qint64 units = 0;
    int scale = 0;
};

std::optional<Decimal> decimalIn(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,12})(?:\\.(\\d{1,6}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(2);
    return Decimal{(match.captured(1) + fraction).toLongLong(), static_cast<int>(fraction.size())};
}

/// Nothing if it is beyond what can be held.
std::optional<qint64> scaledTo(int scale, const Decimal &number)
{
    qint64 units = number.units;
    for (int i = number.scale; i < scale; ++i) {
        if (qMulOverflow(units, qint64(10), &units))
            return std::nullopt;
    }
    return units;
}

std::optional<Decimal> sumOf(const Decimal &first, const Decimal &second)
{
    const int scale = qMin(maxScale, qMax(first.scale, second.scale));
    const std::optional<qint64> one = scaledTo(scale, first);
    const std::optional<qint64> other = scaledTo(scale, second);
    qint64 units = 0;
    if (!one || !other || qAddOverflow(*one, *other, &units))
        return std::nullopt;
    return Decimal{units, scale};
}

QString written(const Decimal &number)
{
    QString text = QString::number(number.units);
    if (number.scale == 0)
        return text;
    text = text.rightJustified(number.scale + 1, u'0');
    return text.insert(text.size() - number.scale, u'.');
}

std::optional<Decimal> totalOf(const OrderLine &line)
{
    std::optional<Decimal> price = decimalIn(line.unitPrice);
    qint64 total = 0;
    if (!price || line.quantity <= 0 || qMulOverflow(price->units, qint64(line.quantity), &total))
        return std::nullopt;
    price->units = total;
    return price;
}

} // namespace

QString lineTotal(const OrderLine &line)
{
    const std::optional<Decimal> total = totalOf(line);
    return total ? written(*total) : QString();
}

QString orderTotal(const OrderContent &order)
{
    std::optional<Decimal> sum = Decimal();
    for (const OrderLine &line : order.lines) {
        const std::optional<Decimal> total = totalOf(line);
        sum = sum && total ? sumOf(*sum, *total) : std::nullopt;
        if (!sum || line.currency != order.lines.first().currency)
            return {};
    }
    return order.lines.isEmpty() ? QString() : written(*sum);
}

} // namespace shoptalk
