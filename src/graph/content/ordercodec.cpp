// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"
#include "graph/incomingmessage.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool claimsOrder(const QJsonObject &item)
{
    return isOfType(item, "order"_L1);
}

/// 0 if it is no number of whole pieces, so that no wrong total is computed from it.
int quantityIn(const QJsonObject &line)
{
    const int quantity = wholeNumberIn(line, "quantity"_L1);
    const bool isWhole = quantity > 0 && double(quantity) == numberIn(line, "quantity"_L1);
    return isWhole ? quantity : 0;
}

OrderContent readOrder(const QJsonObject &item)
{
    const QJsonObject order = objectAt(item, "order"_L1);
    OrderContent content;
    content.catalogId = idIn(order, "catalog_id"_L1);
    content.note = order.value("text"_L1).toString();
    const QJsonArray lines = itemsIn(order.value("product_items"_L1));
    for (const auto &line : lines) {
        const QJsonObject object = line.toObject();
        if (line.isNull() || (line.isObject() && object.isEmpty()))
            continue;
        content.lines << OrderLine{titleIn(object, "product_retailer_id"_L1), quantityIn(object),
                                   decimalIn(object, "item_price"_L1), titleIn(object, "currency"_L1)};
    }
    return content;
}

bool hasOrder(const QJsonObject &item)
{
    return hasObject(item, {"order"});
}

} // namespace

extern const ContentCodec orderCodec{alternativeOf<OrderContent>(), claimsOrder,
                                     readAs<OrderContent, readOrder>, nullptr, hasOrder};

} // namespace shoptalk
