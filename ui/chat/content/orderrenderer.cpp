// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/ordertext.h"
#include "ui/theme/listtext.h"
#include "ui/theme/money.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const OrderContent &orderOf(const Message &message)
{
    return std::get<OrderContent>(message.content);
}

/// 0 if it is beyond what can be said.
int articleCount(const OrderContent &order)
{
    int count = 0;
    for (const OrderLine &line : order.lines) {
        if (qAddOverflow(count, qMax(0, line.quantity), &count))
            return 0;
    }
    return count;
}

/// True if nothing is known of it.
bool isBlank(const OrderLine &line)
{
    return line.productId.isEmpty() && line.quantity <= 0 && line.unitPrice.isEmpty();
}

void layOutOrder(const Message &message, ContentBuilder &builder)
{
    const OrderContent &order = orderOf(message);
    builder.addTitle(Icon::Bag, ContentStrings::tr("Order"));
    builder.addGap(space::xs);
    for (const OrderLine &line : order.lines) {
        if (isBlank(line))
            continue;
        builder.addRow(articleText(line), linePriceText(line), TextStyle::Body);
        const bool saysEnough = line.quantity == 1 && !linePriceText(line).isEmpty();
        if (!line.unitPrice.isEmpty() && !saysEnough)
            builder.addHint(ContentStrings::tr("%1 each").arg(unitPriceText(line.unitPrice, line.currency)));
    }
    if (const QString total = orderTotalText(order); !total.isEmpty()) {
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
        if (isBlank(line))
            continue;
        const QString price = linePriceText(line);
        lines << (price.isEmpty() ? articleText(line) : articleText(line) + u" – "_s + price);
    }
    if (const QString total = orderTotalText(order); !total.isEmpty())
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
    if (const QString total = orderTotalText(order); !total.isEmpty())
        parts << total;
    const QString facts = ListText::facts(parts);
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
