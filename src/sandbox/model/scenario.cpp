// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/scenario.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

/// It can be changed if the scenario can.
auto wabaWhere(auto &scenario, const auto &fits) -> decltype(&scenario.businesses.front().owned.front())
{
    for (auto &business : scenario.businesses) {
        for (auto *list : {&business.owned, &business.shared}) {
            if (const auto found = std::ranges::find_if(*list, fits); found != list->end())
                return &*found;
        }
    }
    return nullptr;
}

const Customer *customerWhere(const Scenario &scenario, const auto &fits)
{
    const auto found = std::ranges::find_if(scenario.customers, fits);
    return found != scenario.customers.end() ? &*found : nullptr;
}

} // namespace

const Person *Scenario::personById(std::string_view id) const
{
    if (person.id == id)
        return &person;
    const auto found = std::ranges::find(otherPeople, id, &Person::id);
    return found == otherPeople.end() ? nullptr : &*found;
}

const Business *Scenario::business(std::string_view id) const
{
    const auto found = std::ranges::find(businesses, id, &Business::id);
    return found != businesses.end() ? &*found : nullptr;
}

const Waba *Scenario::waba(std::string_view id) const
{
    return wabaWhere(*this, [&](const Waba &waba) { return waba.id == id; });
}

const Number &Scenario::add(std::string_view wabaId, Number number)
{
    Waba *account = wabaWhere(*this, [&](const Waba &waba) { return waba.id == wabaId; });
    return account->numbers.emplace_back(std::move(number));
}

const Business *Scenario::businessOfWaba(std::string_view wabaId) const
{
    for (const auto list : {&Business::owned, &Business::shared}) {
        for (const Business &business : businesses) {
            if (std::ranges::find(business.*list, wabaId, &Waba::id) != (business.*list).end())
                return &business;
        }
    }
    return nullptr;
}

const Business &Scenario::portfolioOf(const Number &number) const
{
    return *businessOfWaba(wabaOfNumber(number.id)->id);
}

const Number *Scenario::number(std::string_view id) const
{
    const Waba *waba = wabaOfNumber(id);
    return waba != nullptr ? &*std::ranges::find(waba->numbers, id, &Number::id) : nullptr;
}

const Waba *Scenario::wabaOfNumber(std::string_view phoneNumberId) const
{
    return wabaWhere(*this, [&](const Waba &waba) {
        return std::ranges::find(waba.numbers, phoneNumberId, &Number::id) != waba.numbers.end();
    });
}

const Customer *Scenario::customerByWaId(std::string_view waId) const
{
    return customerWhere(*this,
                         [&](const Customer &customer) { return !waId.empty() && customer.waId == waId; });
}

const Customer *Scenario::customerByUserId(std::string_view userId) const
{
    return customerWhere(*this, [&](const Customer &customer) { return customer.userId == userId; });
}

const Customer *Scenario::customerNamed(std::string_view name) const
{
    const Customer *byNumber = customerByWaId(name);
    return byNumber != nullptr ? byNumber : customerByUserId(name);
}

const Group *Scenario::group(std::string_view id) const
{
    const auto found = std::ranges::find(groups, id, &Group::id);
    return found != groups.end() ? &*found : nullptr;
}

std::string digitsOf(std::string_view phoneNumber)
{
    std::string digits;
    std::ranges::copy_if(phoneNumber, std::back_inserter(digits),
                         [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

} // namespace shoptalk::sandbox
