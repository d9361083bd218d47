// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay metaerrortable
#include "contract.h"
#include "relay/metaerrortable.h"

#include <boost/json/array.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

using namespace shoptalk::relay;
namespace json = boost::json;

namespace {

std::string nameOf(MetaErrorClass meaning)
{
    switch (meaning) {
    case MetaErrorClass::SignIn:
        return "sign_in";
    case MetaErrorClass::Permission:
        return "permission";
    case MetaErrorClass::Wait:
        return "wait";
    case MetaErrorClass::Passing:
        return "passing";
    case MetaErrorClass::Refused:
        return "refused";
    }
    return {};
}

/// A row of the contract: the codes from `first` to `last`.
struct ContractRow {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::string meaning;
};

std::vector<ContractRow> contractRows()
{
    std::vector<ContractRow> rows;
    const json::value file = testing::contractFile("graph/meta_codes.json");
    for (const json::value &each : file.as_array()) {
        const json::object &row = each.as_object();
        const std::int64_t first = row.at("code").as_int64();
        const json::value *const last = row.if_contains("last");
        rows.push_back({first, last ? last->as_int64() : first, std::string(row.at("class").as_string())});
    }
    return rows;
}

} // namespace

BOOST_AUTO_TEST_CASE(each_code_of_the_contract_means_the_same_to_the_relay)
{
    const std::vector<ContractRow> rows = contractRows();
    BOOST_TEST(rows.size() > 100U);
    for (const ContractRow &row : rows) {
        for (const std::int64_t code : {row.first, row.last})
            BOOST_TEST(nameOf(metaErrorClass(code)) == row.meaning, code);
    }
}

BOOST_AUTO_TEST_CASE(each_code_of_the_relay_is_in_the_contract)
{
    const std::vector<ContractRow> contract = contractRows();
    for (const MetaErrorRow &row : metaErrorRows()) {
        for (const std::int64_t code : {row.firstCode, row.lastCode}) {
            BOOST_TEST(std::ranges::any_of(contract,
                                           [code](const ContractRow &each) {
                                               return each.first <= code && code <= each.last;
                                           }),
                       code);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_unknown_code_is_a_refusal)
{
    for (const std::int64_t code : {-1, 5, 199, 300, 999999})
        BOOST_TEST(nameOf(metaErrorClass(code)) == "refused", code);
}
