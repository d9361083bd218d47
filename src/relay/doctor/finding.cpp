// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/doctor/finding.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace shoptalk::relay {

namespace json = boost::json;

namespace {

struct StateNames {
    std::string_view name; ///< In JSON.
    std::string_view mark; ///< For people.
};

StateNames namesOf(Finding::State state)
{
    switch (state) {
    case Finding::State::Good:
        return {"good", "good       "};
    case Finding::State::Bad:
        return {"bad", "BAD        "};
    case Finding::State::NotChecked:
        break;
    }
    return {"not_checked", "not checked"};
}

} // namespace

bool isHealthy(const std::vector<Finding> &findings)
{
    return std::ranges::none_of(findings,
                                [](const Finding &finding) { return finding.state == Finding::State::Bad; });
}

std::string reportText(const std::vector<Finding> &findings)
{
    std::string text;
    for (const Finding &finding : findings) {
        text += std::string(namesOf(finding.state).mark) + "  " + finding.check + ": " + finding.says + '\n';
        if (!finding.remedy.empty())
            text += "             -> " + finding.remedy + '\n';
    }
    return text + (isHealthy(findings) ? "\nNo problems found.\n" : "\nThere are problems to fix.\n");
}

std::string reportJson(const std::vector<Finding> &findings)
{
    json::array all;
    for (const Finding &finding : findings) {
        all.push_back({{"check", finding.check},
                       {"verdict", namesOf(finding.state).name},
                       {"says", finding.says},
                       {"mend", finding.remedy}});
    }
    return json::serialize(json::object{{"healthy", isHealthy(findings)}, {"findings", std::move(all)}});
}

} // namespace shoptalk::relay
