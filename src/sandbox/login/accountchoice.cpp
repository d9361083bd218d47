// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/login/accountchoice.h"

#include "sandbox/login/dialogpage.h"
#include "sandbox/login/dialogrequest.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

bool worksFor(const Person &person, const Business &business)
{
    return person.businesses.empty()
        || std::ranges::find(person.businesses, business.id) != person.businesses.end();
}

/// A box with "Corner Shop: +34 910 00 00 01, +34 910 00 00 02"
std::string accountBox(const Waba &waba)
{
    std::string numbers;
    for (const Number &number : waba.numbers)
        numbers += (numbers.empty() ? ": " : ", ") + escaped(number.displayPhoneNumber);
    return "<label class=\"account\"><input type=\"checkbox\" name=\"account_" + escaped(waba.id)
        + "\" checked><span>" + escaped(waba.name) + numbers + "</span></label>";
}

} // namespace

std::string accountChoice(const Scenario &scenario, const Person &person)
{
    if (scenario.businesses.empty())
        return {};
    std::string choice = R"(<h2>What it can access</h2><fieldset class="reach">
<input type="radio" id="accounts-all" name="accounts" value="all" checked>
<label for="accounts-all">All current and future accounts</label><br>
<input type="radio" id="accounts-chosen" name="accounts" value="chosen">
<label for="accounts-chosen">Only the accounts that I tick</label><ul>)";
    for (const Business &business : scenario.businesses) {
        if (!worksFor(person, business))
            continue;
        choice += "<li><strong>" + escaped(business.name) + "</strong>";
        for (const auto *wabas : {&business.owned, &business.shared}) {
            for (const Waba &waba : *wabas)
                choice += accountBox(waba);
        }
        choice += "</li>";
    }
    return choice + "</ul></fieldset>";
}

std::optional<std::vector<std::string>> chosenAccounts(const http::Parameters &form, const Scenario &scenario,
                                                       const Person &person)
{
    if (valueOf(form, "accounts") != "chosen")
        return {};
    std::vector<std::string> chosen;
    for (const Business &business : scenario.businesses) {
        for (const auto *wabas : {&business.owned, &business.shared}) {
            for (const Waba &waba : *wabas) {
                if (worksFor(person, business) && form.contains("account_" + waba.id))
                    chosen.push_back(waba.id);
            }
        }
    }
    return chosen;
}

} // namespace shoptalk::sandbox
