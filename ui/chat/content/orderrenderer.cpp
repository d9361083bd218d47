// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/isolated.h"
#include "ui/theme/money.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const OrderContent &orderOf(const Message &message)
{
    return std::get<OrderContent>(message.content);
}

/// "2 × mug-blue"
QString articleText(const OrderLine &line)
{
    return u"%1 × %2"_s.arg(QLocale().toString(line.quantity), isolated(line.productId));
}

QString priceText(const OrderLine &line)
{
    const QString total = lineTotal(line);
    return total.isEmpty() ? QString() : moneyText(total, line.currency);
}

QString totalText(const OrderContent &order)
{
    const QString total = orderTotal(order);
    return total.isEmpty() ? QString() : moneyText(total, order.lines.first().currency);
}

int articleCount(const OrderContent &order)
{
    int count = 0;
    for (const OrderLine &line : order.lines)
        count += qMax(0, line.quantity);
    return count;
}

void layOutOrder(const Message &message, ContentBuilder &builder)
{
    const OrderContent &order = orderOf(message);
    builder.addTitle(Icon::Bag, ContentStrings::tr("Order"));
    builder.addGap(space::xs);
    for (const OrderLine &line : order.lines) {
        builder.addRow(articleText(line), priceText(line), TextStyle::Body);
        if (line.quantity > 1 && !line.unitPrice.isEmpty())
            builder.addHint(ContentStrings::tr("%1 each").arg(moneyText(line.unitPrice, line.currency)));
    }
    if (const QString total = totalText(order); !total.isEmpty()) {
        builder.addLine();
        builder.addRow(ContentStrings::tr("Total"), total, TextStyle::BodyStrong);
    }
    builder.addGap(order.note.isEmpty() ? 0 : space::s);
    builder.addBody(order.note);
}

QString orderText(const Message &message)
{
    const OrderContent &order = orderOf(message);
    QStringList lines;
    for (const OrderLine &line : order.lines) {
        const QString price = priceText(line);
        lines << (price.isEmpty() ? articleText(line) : articleText(line) + u" – "_s + price);
    }
    if (const QString total = totalText(order); !total.isEmpty())
        lines << ContentStrings::tr("Total: %1").arg(total);
    if (!order.note.isEmpty())
        lines << order.note;
    return lines.join(u'\n');
}

/// "3 items, €59.97: please today"
QString orderSummary(const Message &message)
{
    const OrderContent &order = orderOf(message);
    QStringList parts;
    if (const int count = articleCount(order); count > 0)
        parts << ContentStrings::tr("%Ln item(s)", nullptr, count);
    if (const QString total = totalText(order); !total.isEmpty())
        parts << total;
    const QString facts = parts.join(u", "_s);
    if (order.note.isEmpty())
        return facts;
    return facts.isEmpty() ? order.note : facts + u": "_s + order.note;
}

} // namespace

extern const ContentRenderer orderRenderer{alternativeOf<OrderContent>(),
                                           [](const Message &) { return ContentStrings::tr("Order"); },
                                           [](const Message &) { return std::optional(Icon::Bag); },
                                           layOutOrder,
                                           orderText,
                                           orderSummary};

} // namespace shoptalk
