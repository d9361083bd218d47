// SPDX-License-Identifier: GPL-3.0-or-later
// Things are called by the field's own terms: docs/glossary.md. Names that were given up are not used again.
#define BOOST_TEST_MODULE names
#include "forbiddennames.h"
#include "sourcefiles.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <regex>
#include <string>
#include <vector>

using namespace shoptalk::architecture;

namespace {

std::vector<SourceFile> allSources()
{
    return sourcesBelow({"src", "ui", "app", "tests", "bench"});
}

} // namespace

BOOST_AUTO_TEST_CASE(identifiers_use_the_fields_own_terms)
{
    std::size_t looked = 0;
    for (const SourceFile &file : allSources()) {
        for (const std::string &identifier : identifiersOf(file.text)) {
            if (const auto instead = replacementFor(identifier))
                BOOST_ERROR(file.path << ": " << identifier << ": say " << *instead);
            ++looked;
        }
    }
    BOOST_TEST(looked > 10'000U);
}

BOOST_AUTO_TEST_CASE(files_use_the_fields_own_terms)
{
    for (const SourceFile &file : allSources()) {
        const std::string stem = std::filesystem::path(file.path).stem().string();
        if (const auto instead = replacementForFile(stem))
            BOOST_ERROR(file.path << ": say " << *instead);
    }
}

/// docs/glossary.md is true to the code: every name in its tables is in the sources, in a literal or in a
/// path.
BOOST_AUTO_TEST_CASE(the_glossary_names_what_is_there)
{
    const std::filesystem::path root = SHOPTALK_SOURCE_DIR;
    std::string everything;
    for (const SourceFile &file : sourcesBelow({"src", "ui", "app"}))
        everything += file.path + '\n' + file.text;
    const std::string glossary = contentsOf(root / "docs/glossary.md");
    static const std::regex row("\n\\|[^\n]*");
    static const std::regex name("`([^`]+)`");
    std::size_t found = 0;
    for (std::sregex_iterator line(glossary.begin(), glossary.end(), row), end; line != end; ++line) {
        const std::string text = line->str();
        for (std::sregex_iterator each(text.begin(), text.end(), name); each != end; ++each) {
            const std::string term = (*each)[1];
            const bool isThere =
                everything.find(term) != std::string::npos || std::filesystem::exists(root / term);
            BOOST_TEST(isThere, term + " is neither in the sources nor a path");
            ++found;
        }
    }
    BOOST_TEST(found > 80U);
}

BOOST_AUTO_TEST_CASE(forbidden_names_are_found)
{
    for (const char *name :
         {"Parcel",       "sealedParcels",  "m_parcel",    "tokenLife",     "TokenLifeTest", "hangDoorbell",
          "FrontDoor",    "takeBackPlaced", "m_said",      "room",          "longestText",   "mostLabels",
          "m_widestRow",  "AccountWords",   "setup_rooms", "verdictOn",     "opaque",        "Patient",
          "ExaminedWaba", "m_isExamined",   "Standing",    "PageStanding",  "Gate",          "parted",
          "crowdLines",   "m_told",         "toldBefore",  "isMessageTold", "lastSight",     "reckonAllOf",
          "pairStranger", "theLadder",      "Parts",       "tell"})
        BOOST_TEST(replacementFor(name).has_value(), name);
    for (const char *stem : {"parcel", "holdingkeys", "tst_frontdoor", "gatheredlog", "rooms", "tst_rooms",
                             "accountwords", "wayback"})
        BOOST_TEST(replacementForFile(stem).has_value(), stem);
}

BOOST_AUTO_TEST_CASE(ordinary_names_may_stay)
{
    for (const char *name : {"tokenLifetimeS", "makeRoomFor", "isOpaque", "words", "longest", "atLeastS",
                             "max", "FloatingPointShortest", "RoutedWebhook", "background", "navigate",
                             "m_isHanging", "s25_theLongestCounts", "insight", "m_parts", "op_pcm_tell"})
        BOOST_TEST(!replacementFor(name).has_value(), name);
    for (const char *stem : {"tokenmonitor", "roomyview", "messagetext"})
        BOOST_TEST(!replacementForFile(stem).has_value(), stem);
}

BOOST_AUTO_TEST_CASE(literals_and_comments_keep_their_names)
{
    BOOST_TEST(identifiersOf("send(\"/v1/doorbell\"); // the parcel\nint a1 = 1'000;")
                   == (std::vector<std::string>{"a1", "int", "send"}),
               boost::test_tools::per_element());
    BOOST_TEST(identifiersOf("R\"(doorbell_hash)\" x").size() == 2U);
}
