// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/ordertext.h"

#include "ui/theme/isolated.h"
#include "ui/theme/money.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

QString articleText(const OrderLine &line)
{
    if (line.quantity <= 0)
        return isolated(line.productId);
    return u"%1 × %2"_s.arg(QLocale().toString(line.quantity), isolated(line.productId));
}

QString linePriceText(const OrderLine &line)
{
    const QString total = lineTotal(line);
    return total.isEmpty() ? QString() : unitPriceText(total, line.currency);
}

QString orderTotalText(const OrderContent &order)
{
    const QString total = orderTotal(order);
    return total.isEmpty() || order.lines.isEmpty() ? QString()
                                                    : unitPriceText(total, order.lines.first().currency);
}

} // namespace shoptalk
