// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace shoptalk::relay::testing {

namespace json = boost::json;

namespace {

bool sameText(const std::string &contract, const std::string &actual)
{
    static const std::regex time(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z)");
    if (std::regex_match(contract, time))
        return std::regex_match(actual, time) && actual.size() == contract.size();
    const std::size_t placeholder = contract.find('<');
    if (placeholder == std::string::npos)
        return contract == actual;
    return actual.size() > placeholder && actual.starts_with(contract.substr(0, placeholder));
}

std::string differenceOfObjects(const json::object &contract, const json::object &actual,
                                const std::string &path)
{
    for (const auto &[name, value] : actual) {
        if (!contract.contains(name))
            return path + '.' + std::string(name) + " is not in the contract";
    }
    for (const auto &[name, value] : contract) {
        const std::string member = path + '.' + std::string(name);
        if (!actual.contains(name))
            return member + " is missing";
        std::string difference = differenceFrom(value, actual.at(name), member);
        if (!difference.empty())
            return difference;
    }
    return {};
}

std::string differenceOfArrays(const json::array &contract, const json::array &actual,
                               const std::string &path)
{
    if (contract.size() != actual.size())
        return path + " has " + std::to_string(actual.size()) + " elements";
    for (std::size_t at = 0; at < contract.size(); ++at) {
        std::string difference =
            differenceFrom(contract[at], actual[at], path + '[' + std::to_string(at) + ']');
        if (!difference.empty())
            return difference;
    }
    return {};
}

} // namespace

json::value contractFile(const std::string &name)
{
    const std::ifstream file(std::string(SHOPTALK_SOURCE_DIR "/tests/contract/") + name);
    std::ostringstream text;
    if (!(text << file.rdbuf()))
        throw std::runtime_error("no such contract: " + name);
    return json::parse(text.str());
}

std::set<std::string> routesOfTheContract()
{
    std::ostringstream text;
    text << std::ifstream(std::string(SHOPTALK_SOURCE_DIR "/tests/contract/README.md")).rdbuf();
    const std::string readme = text.str();
    static const std::regex row(R"(\n\| `([A-Z]+) (/v1/[^`?]*)(\?[^`]*)?` \|)");
    std::set<std::string> routes;
    for (std::sregex_iterator at(readme.begin(), readme.end(), row); at != std::sregex_iterator(); ++at)
        routes.insert((*at)[1].str() + ' ' + (*at)[2].str());
    return routes;
}

std::string differenceFrom(const json::value &contract, const json::value &actual, const std::string &path)
{
    if (contract.is_object() && actual.is_object())
        return differenceOfObjects(contract.get_object(), actual.get_object(), path);
    if (contract.is_array() && actual.is_array())
        return differenceOfArrays(contract.get_array(), actual.get_array(), path);
    const bool same = contract.is_string() && actual.is_string()
        ? sameText(std::string(contract.get_string()), std::string(actual.get_string()))
        : contract == actual;
    return same ? std::string()
                : path + " is " + json::serialize(actual) + " instead of " + json::serialize(contract);
}

} // namespace shoptalk::relay::testing
