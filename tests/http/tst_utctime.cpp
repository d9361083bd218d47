// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE http utctime
#include "http/utctime.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <string>

using namespace shoptalk::http;

namespace {

struct Moment {
    std::time_t time;
    const char *text;
    int dayOfYear;

    friend std::ostream &operator<<(std::ostream &out, const Moment &moment) { return out << moment.text; }
};

const std::array moments{Moment{0, "Thu, 01 Jan 1970 00:00:00", 0},
                         Moment{-1, "Wed, 31 Dec 1969 23:59:59", 364},
                         Moment{1'709'209'845, "Thu, 29 Feb 2024 12:30:45", 59},
                         Moment{1'709'251'200, "Fri, 01 Mar 2024 00:00:00", 60},
                         Moment{1'735'689'599, "Tue, 31 Dec 2024 23:59:59", 365},
                         Moment{4'107'542'400, "Mon, 01 Mar 2100 00:00:00", 59}};

} // namespace

BOOST_DATA_TEST_CASE(knowsTheCalendar, moments)
{
    const std::tm parts = utcOf(sample.time);
    std::array<char, 40> text{};
    std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S", &parts);
    BOOST_TEST(std::string(text.data()) == sample.text);
    BOOST_TEST(parts.tm_yday == sample.dayOfYear);
    BOOST_TEST(parts.tm_isdst == 0);
}
