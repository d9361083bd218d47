// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/accountsreader.h"

#include "sandbox/model/accountfields.h"

namespace shoptalk::sandbox {

namespace {

/// The default fields, replaced by those that the scenario gives.
json::object merged(const json::object &ordinary, ObjectReader &reader,
                    std::initializer_list<std::string_view> own)
{
    json::object fields = ordinary;
    for (auto &[key, value] : reader.rest()) {
        if (ordinary.contains(key))
            fields[key] = value;
        else
            reader.complain("has the unknown field " + std::string(key));
    }
    for (const std::string_view name : own)
        fields[name] = reader.text(name);
    return fields;
}

Number readNumber(const json::value &value, const std::string &place, Problems &problems)
{
    ObjectReader reader(value, place, problems);
    Number number;
    number.id = reader.requiredText("id");
    number.displayPhoneNumber = reader.requiredText("display_phone_number");
    number.onBusinessApp = reader.flag("is_on_biz_app", false);
    reader.requiredText("verified_name");
    number.fields = merged(ordinaryNumberFields(), reader, {"id", "display_phone_number", "verified_name"});
    number.fields["is_on_biz_app"] = number.onBusinessApp;
    return number;
}

json::array readTemplates(ObjectReader &waba)
{
    json::array templates;
    const json::array &list = waba.list("message_templates");
    for (std::size_t i = 0; i < list.size(); ++i) {
        ObjectReader reader(list[i], waba.placeOf("message_templates", i), waba.problems());
        json::object known;
        for (const std::string_view field : {"name", "language", "category"})
            known[field] = reader.requiredText(field);
        for (const std::string_view field : {"status", "parameter_format", "quality", "rejected_reason"})
            known[field] = reader.text(field);
        known["components"] = reader.list("components");
        reader.finish();
        templates.emplace_back(std::move(known));
    }
    return templates;
}

Waba readWaba(const json::value &value, const std::string &place, Problems &problems)
{
    ObjectReader reader(value, place, problems);
    Waba waba;
    waba.id = reader.requiredText("id");
    waba.name = reader.requiredText("name");
    const json::array &numbers = reader.list("phone_numbers");
    for (std::size_t i = 0; i < numbers.size(); ++i)
        waba.numbers.push_back(readNumber(numbers[i], reader.placeOf("phone_numbers", i), problems));
    waba.templates = readTemplates(reader);
    waba.fields = merged(ordinaryWabaFields(), reader, {"id", "name"});
    return waba;
}

std::vector<Waba> readWabas(ObjectReader &business, std::string_view field)
{
    std::vector<Waba> wabas;
    const json::array &list = business.list(field);
    for (std::size_t i = 0; i < list.size(); ++i)
        wabas.push_back(readWaba(list[i], business.placeOf(field, i), business.problems()));
    return wabas;
}

} // namespace

std::vector<Business> readBusinesses(ObjectReader &scenario)
{
    std::vector<Business> businesses;
    const json::array &list = scenario.list("businesses");
    for (std::size_t i = 0; i < list.size(); ++i) {
        ObjectReader reader(list[i], scenario.placeOf("businesses", i), scenario.problems());
        Business business;
        business.id = reader.requiredText("id");
        business.name = reader.requiredText("name");
        business.owned = readWabas(reader, "owned_whatsapp_business_accounts");
        business.shared = readWabas(reader, "client_whatsapp_business_accounts");
        business.fields = merged(ordinaryBusinessFields(), reader, {"id", "name"});
        businesses.push_back(std::move(business));
    }
    return businesses;
}

} // namespace shoptalk::sandbox
