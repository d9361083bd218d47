// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay journal
#include "relay/journalstream.h"
#include "relay/log.h"
#include "temporaryfolder.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/datagram_protocol.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <string_view>

using namespace shoptalk::relay;
using shoptalk::relay::testing::TemporaryFolder;

namespace {

using Protocol = boost::asio::local::datagram_protocol;

/// A socket in the place of journald's.
class Journal {
public:
    Journal()
        : m_socket(m_context, Protocol::endpoint(path().string()))
    {
    }

    std::filesystem::path path() const { return m_folder.path() / "socket"; }

    /// The fields of the next entry.
    std::map<std::string, std::string> next()
    {
        std::array<char, 65536> bytes{};
        const std::size_t size = m_socket.receive(boost::asio::buffer(bytes));
        std::map<std::string, std::string> fields;
        for (std::size_t at = 0; at < size;) {
            const std::size_t end = std::string_view(bytes.data(), size).find('\n', at);
            std::uint64_t length = 0;
            for (int i = 7; i >= 0; --i)
                length = length << 8 | std::uint8_t(bytes[end + 1 + std::size_t(i)]);
            fields[std::string(&bytes[at], end - at)] = std::string(&bytes[end + 9], length);
            at = end + 9 + length + 1;
        }
        return fields;
    }

private:
    TemporaryFolder m_folder;
    boost::asio::io_context m_context;
    Protocol::socket m_socket;
};

} // namespace

BOOST_AUTO_TEST_CASE(anEventIsAnEntryWithFields)
{
    Journal journal;
    JournalStream stream(journal.path());
    Log log(stream, LogLevel::Info);
    log.info("request", {{"route", "/v1/events"}, {"status", 200}, {"why", "one\ntwo"}});
    auto fields = journal.next();
    BOOST_TEST(fields["MESSAGE"] == "request");
    BOOST_TEST(fields["PRIORITY"] == "6");
    BOOST_TEST(fields["SYSLOG_IDENTIFIER"] == "shoptalk-relay");
    BOOST_TEST(fields["SHOPTALK_ROUTE"] == "/v1/events");
    BOOST_TEST(fields["SHOPTALK_STATUS"] == "200");
    BOOST_TEST(fields["SHOPTALK_WHY"] == "one\ntwo");
    log.error("database_down");
    fields = journal.next();
    BOOST_TEST(fields["PRIORITY"] == "3");
    BOOST_TEST(fields["SHOPTALK_STACK"].size() > 2U);
}

BOOST_AUTO_TEST_CASE(onlyASystemdServiceWritesToIt)
{
    BOOST_REQUIRE_EQUAL(::setenv("JOURNAL_STREAM", "1:2", 1), 0);
    BOOST_TEST(!JournalStream::isStandardErrorJournal());
    BOOST_REQUIRE_EQUAL(::unsetenv("JOURNAL_STREAM"), 0);
    BOOST_TEST(!JournalStream::isStandardErrorJournal());
}

BOOST_AUTO_TEST_CASE(anErrorHasAStackTrace)
{
    std::ostringstream out;
    Log log(out, LogLevel::Info);
    log.warning("slow");
    BOOST_TEST(!boost::json::parse(out.str()).as_object().contains("stack"));
    out.str({});
    log.error("database_down", {{"why", "gone"}});
    const boost::json::value line = boost::json::parse(out.str());
    BOOST_TEST(line.at("why").as_string() == "gone");
    BOOST_TEST(line.at("stack").as_array().size() >= 2U);
    BOOST_TEST(out.str().find("anErrorHasAStackTrace") != std::string::npos);
}
