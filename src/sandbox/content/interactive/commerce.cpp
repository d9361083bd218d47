// SPDX-License-Identifier: GPL-3.0-or-later
// Products, catalogues, carousels and orders.
#include "sandbox/content/interactive/interactivetype.h"
#include "sandbox/content/mediaparts.h"

#include <algorithm>
#include <set>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxId = 256;
constexpr std::size_t maxSections = 10;
constexpr std::size_t maxProducts = 30;
constexpr std::size_t maxTitle = 24;
constexpr std::size_t minCards = 2;
constexpr std::size_t maxCards = 10;
constexpr std::size_t maxCardText = 160;
constexpr std::ptrdiff_t maxCardLineBreaks = 2;
constexpr std::size_t maxLabel = 20;
constexpr std::string_view place = "interactive.action";

/// The kind of a card's buttons, which has to be the same for all cards.
std::string kindOfCard(const json::object &card)
{
    const json::object *action = objectIn(card, "action");
    if (action == nullptr || textIn(card, "type") == "product")
        return textIn(card, "type");
    const json::value *buttons = action->if_contains("buttons");
    return buttons != nullptr && buttons->is_array() ? "buttons" + std::to_string(buttons->get_array().size())
                                                     : textIn(*action, "name");
}

void checkCardButtons(FieldChecks &checks, const json::object &action, const std::string &where)
{
    const json::array &buttons = checks.list(action, "buttons", where, {1, 2});
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const std::string at = where + ".buttons[" + std::to_string(i) + "]";
        const json::object &button = checks.item(buttons[i], at);
        checks.oneOf(button, "type", at, {"quick_reply"});
        const json::object &reply = checks.object(button, "quick_reply", at);
        checks.text(reply, "id", at + ".quick_reply", {1, maxLabel});
        checks.text(reply, "title", at + ".quick_reply", {1, maxLabel});
    }
}

void checkMediaCard(FieldChecks &checks, const json::object &card, const std::string &where,
                    const SendContext &context)
{
    const json::object &header = checks.object(card, "header", where);
    const std::string kind = checks.oneOf(header, "type", where + ".header", {"image", "video"});
    const json::object &media = checks.object(header, kind, where + ".header");
    if (checks.isFine())
        checks.add(checkMedia(media, withoutCaption(*mediaRuleOf(kind)), where + ".header." + kind, context));
    if (const json::object *body = objectIn(card, "body"); body != nullptr) {
        const std::string text = checks.optionalText(*body, "text", where + ".body", {0, maxCardText});
        if (std::ranges::count(text, '\n') > maxCardLineBreaks)
            checks.invalid(where + ".body.text", "must have two line breaks at most");
    }
    const json::object &action = checks.object(card, "action", where);
    if (action.contains("buttons"))
        checkCardButtons(checks, action, where + ".action");
    else
        checkLinkParameters(checks, action, where + ".action");
}

/// Gives the id of the catalogue.
std::string checkProductCard(FieldChecks &checks, const json::object &card, const std::string &where)
{
    const json::object &action = checks.object(card, "action", where);
    checks.text(action, "product_retailer_id", where + ".action", {1, maxId});
    return checks.text(action, "catalog_id", where + ".action", {1, maxId});
}

} // namespace

void checkProduct(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.text(action, "catalog_id", std::string(place), {1, maxId});
    checks.text(action, "product_retailer_id", std::string(place), {1, maxId});
}

void checkProductList(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.text(action, "catalog_id", std::string(place), {1, maxId});
    const json::array &sections = checks.list(action, "sections", std::string(place), {1, maxSections});
    std::size_t products = 0;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const std::string where = std::string(place) + ".sections[" + std::to_string(i) + "]";
        const json::object &section = checks.item(sections[i], where);
        if (sections.size() > 1)
            checks.text(section, "title", where, {1, maxTitle});
        else
            checks.optionalText(section, "title", where, {0, maxTitle});
        const json::array &items = checks.list(section, "product_items", where, {1, maxProducts});
        products += items.size();
        for (const json::value &item : items)
            checks.text(checks.item(item, where), "product_retailer_id", where + ".product_items",
                        {1, maxId});
    }
    if (products > maxProducts)
        checks.invalid(std::string(place) + ".sections", "must have 30 products at most in all");
}

void checkCatalog(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.oneOf(action, "name", std::string(place), {"catalog_message"});
    if (const json::object *parameters = objectIn(action, "parameters"); parameters != nullptr)
        checks.optionalText(*parameters, "thumbnail_product_retailer_id", std::string(place), {1, maxId});
}

void checkCarousel(FieldChecks &checks, const json::object &action, const SendContext &context)
{
    const json::array &cards = checks.list(action, "cards", std::string(place), {minCards, maxCards});
    std::set<std::string> kinds;
    std::set<std::string> catalogs;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const std::string where = std::string(place) + ".cards[" + std::to_string(i) + "]";
        const json::object &card = checks.item(cards[i], where);
        checks.number(card, "card_index", where, static_cast<double>(i), static_cast<double>(i));
        kinds.insert(kindOfCard(card));
        if (checks.oneOf(card, "type", where, {"cta_url", "quick_reply", "product"}) == "product")
            catalogs.insert(checkProductCard(checks, card, where));
        else
            checkMediaCard(checks, card, where, context);
    }
    if (catalogs.size() > 1)
        checks.invalid(std::string(place) + ".cards", "must all have the same catalog_id");
    if (kinds.size() > 1)
        checks.invalid(std::string(place) + ".cards", "must all have the same buttons");
}

void checkOrderDetails(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.oneOf(action, "name", std::string(place), {"review_and_pay"});
    const json::object &parameters = checks.object(action, "parameters", std::string(place));
    const std::string where = std::string(place) + ".parameters";
    checks.text(parameters, "reference_id", where, {1, maxId});
    checks.text(parameters, "currency", where, {3, 3});
    checks.object(parameters, "total_amount", where);
    checks.object(parameters, "order", where);
}

void checkOrderStatus(FieldChecks &checks, const json::object &action, const SendContext &)
{
    checks.oneOf(action, "name", std::string(place), {"review_order"});
    const json::object &parameters = checks.object(action, "parameters", std::string(place));
    const std::string where = std::string(place) + ".parameters";
    checks.text(parameters, "reference_id", where, {1, maxId});
    const json::object &order = checks.object(parameters, "order", where);
    checks.oneOf(order, "status", where + ".order",
                 {"pending", "processing", "partially_shipped", "shipped", "completed", "canceled"});
}

} // namespace shoptalk::sandbox
