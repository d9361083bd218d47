// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/journalstream.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/datagram_protocol.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace shoptalk::relay {

namespace {

using Protocol = boost::asio::local::datagram_protocol;

/// The level as syslog's number.
std::string priorityOf(const std::string &level)
{
    if (level == "error")
        return "3";
    if (level == "warning")
        return "4";
    return level == "info" ? "6" : "7";
}

std::string fieldNameOf(const std::string &name)
{
    std::string field = "SHOPTALK_";
    for (const char each : name) {
        const bool isLower = each >= 'a' && each <= 'z';
        const bool isKept = (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
        field += isLower ? char(each - 'a' + 'A') : isKept ? each : '_';
    }
    return field;
}

/// Uses the form with a length, which allows any value, also one with line breaks.
void addField(std::string &entry, const std::string &name, const std::string &value)
{
    entry += name + '\n';
    for (int shift = 0; shift < 64; shift += 8)
        entry += char((std::uint64_t(value.size()) >> shift) & 0xff);
    entry += value + '\n';
}

std::string textOf(const boost::json::value &value)
{
    return value.is_string() ? std::string(value.as_string()) : boost::json::serialize(value);
}

/// Empty if the line is no JSON object.
std::string entryOf(const std::string &line)
{
    boost::system::error_code error;
    const boost::json::value parsed = boost::json::parse(line, error);
    if (error || !parsed.is_object())
        return {};
    std::string entry;
    addField(entry, "SYSLOG_IDENTIFIER", "shoptalk-relay");
    for (const auto &[key, value] : parsed.as_object()) {
        const std::string name(key);
        const std::string text = textOf(value);
        if (name == "event")
            addField(entry, "MESSAGE", text);
        else if (name == "level")
            addField(entry, "PRIORITY", priorityOf(text));
        else if (name != "at") // the journal has its own time
            addField(entry, fieldNameOf(name), text);
    }
    return entry;
}

} // namespace

/// Collects a line until it is flushed.
class JournalStream::Buffer : public std::stringbuf {
public:
    explicit Buffer(const std::filesystem::path &socket)
        : m_endpoint(socket.string())
        , m_socket(m_context)
    {
        boost::system::error_code ignored;
        m_socket.open(Protocol(), ignored);
    }

protected:
    int sync() override
    {
        const std::string line = str();
        str(std::string());
        const std::string entry = entryOf(line);
        boost::system::error_code error;
        if (!entry.empty())
            m_socket.send_to(boost::asio::buffer(entry), m_endpoint, 0, error);
        if (entry.empty() || error)
            std::cerr << line << std::flush;
        return 0;
    }

private:
    boost::asio::io_context m_context;
    Protocol::endpoint m_endpoint;
    Protocol::socket m_socket;
};

JournalStream::JournalStream(const std::filesystem::path &socket)
    : std::ostream(nullptr)
    , m_buffer(std::make_unique<Buffer>(socket))
{
    rdbuf(m_buffer.get());
}

JournalStream::~JournalStream() = default;

bool JournalStream::isStandardErrorJournal()
{
    // systemd names the device and the inode of the stream that it made.
    const char *stream = std::getenv("JOURNAL_STREAM");
    struct stat here = {};
    if (!stream || ::fstat(STDERR_FILENO, &here) != 0)
        return false;
    return std::to_string(here.st_dev) + ':' + std::to_string(here.st_ino) == stream;
}

} // namespace shoptalk::relay
