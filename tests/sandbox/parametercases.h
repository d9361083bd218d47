// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace shoptalk::sandbox::testing {

/// The components of a message for a template, and Meta's code of the answer; 0 if it is accepted.
struct Parameters {
    std::string name;
    std::string template_;
    std::string components;
    int code = 0;
};

inline std::string body(const std::string &parameters)
{
    return R"({"type":"body","parameters":[)" + parameters + "]}";
}

inline std::string button(const std::string &subType, const std::string &parameters)
{
    const std::string type = subType.empty() ? std::string() : R"("sub_type":")" + subType + "\",";
    return R"({"type":"button",)" + type + R"("index":"0","parameters":[)" + parameters + "]}";
}

inline std::string text(const std::string &value, const std::string &name = {})
{
    const std::string named = name.empty() ? std::string() : R"("parameter_name":")" + name + "\",";
    return R"({"type":"text",)" + named + R"("text":")" + value + "\"}";
}

inline const std::string coupon = R"({"type":"coupon_code","coupon_code":"SUMMER"})";
inline const std::string products =
    R"({"type":"action","action":{"thumbnail_product_retailer_id":"1","sections":[]}})";

inline const std::string product = R"({"type":"header","parameters":[{"type":"product",
    "product":{"product_retailer_id":"sku-7","catalog_id":"194000000000001"}}]})";
inline const std::string halfProduct = R"({"type":"header","parameters":[{"type":"product",
    "product":{"product_retailer_id":"sku-7"}}]})";
inline const std::string textHeader = R"({"type":"header","parameters":[{"type":"text","text":"1"}]})";

inline const std::vector<Parameters> parameterCases = {
    {"a link", "with_link", button("url", text("x1")), 0},
    {"a link without its type", "with_link", button("", text("x1")), 131008},
    {"a link of another type", "with_link", button("quick_reply", text("x1")), 132012},
    {"a link without its ending", "with_link", "", 132000},
    {"a link with another parameter", "with_link", button("url", coupon), 132012},
    {"a link without a variable", "with_fixed_link", "", 0},
    {"an ending that has no place", "with_fixed_link", button("url", text("x1")), 132000},
    {"a coupon", "with_coupon", button("copy_code", coupon), 0},
    {"a coupon as a text", "with_coupon", button("copy_code", text("SUMMER")), 132012},
    {"products", "with_products", button("mpm", products), 0},
    {"no products", "with_products", "", 132000},
    {"a product", "with_product", product, 0},
    {"a product without its catalogue", "with_product", halfProduct, 131008},
    {"no product", "with_product", "", 132000},
    {"a product as a text", "with_product", textHeader, 132012},
    {"a product and a button", "with_product", product + "," + button("spm", text("1")), 132000},
    {"an app", "with_app", "", 0},
    {"an app of another type", "with_app", button("url", text("1")), 132012},
    {"products as a text", "with_products", button("mpm", text("1")), 132012},
    {"names", "with_names", body(text("Ines", "name") + "," + text("A-1", "order_no")), 0},
    {"a name twice", "with_names", body(text("Ines", "name") + "," + text("Ana", "name")), 132012},
    {"an unknown name", "with_names", body(text("Ines", "name") + "," + text("A-1", "other")), 132012},
    {"a place", "with_places", body(text("Ines")), 0},
    {"a name for a place", "with_places", body(text("Ines", "name")), 132012},
    {"four blanks", "with_places", body(text("I    s")), 0},
    {"five blanks", "with_places", body(text("I     s")), 132018},
    {"a line break", "with_places", body(text("I\\ns")), 132018},
    {"a tab", "with_places", body(text("I\\ts")), 132018},
    {"a long text", "with_places", body(text(std::string(1000, 'x'))), 0},
    {"a text that is too long", "with_places", body(text(std::string(1010, 'x'))), 132005},
};

} // namespace shoptalk::sandbox::testing
