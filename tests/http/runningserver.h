// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

namespace shoptalk::http::testing {

/// A server on a thread of its own, on a free port.
class RunningServer {
public:
    explicit RunningServer(Router router, ServerOptions options = {})
        : m_server(m_context.get_executor(), std::move(router), std::move(options))
    {
        if (!m_server.start())
            throw std::runtime_error("cannot listen");
        m_thread = std::thread([this] { m_context.run(); });
    }
    /// Waits until the server has answered everything that was under way, and ends it.
    ~RunningServer()
    {
        m_server.stop();
        m_thread.join();
    }
    RunningServer(const RunningServer &) = delete;
    RunningServer &operator=(const RunningServer &) = delete;

    Server &server() { return m_server; }
    boost::asio::io_context &context() { return m_context; }
    std::string url(const std::string &path) const
    {
        return "http://127.0.0.1:" + std::to_string(m_server.port()) + path;
    }

private:
    boost::asio::io_context m_context;
    Server m_server;
    std::thread m_thread;
};

/// A client that sends exactly the given bytes.
class RawClient {
public:
    explicit RawClient(std::uint16_t port)
        : m_socket(m_context)
    {
        m_socket.connect({boost::asio::ip::address_v4::loopback(), port});
    }

    void send(std::string_view bytes)
    {
        boost::system::error_code ignored; // The server may have refused already.
        boost::asio::write(m_socket, boost::asio::buffer(bytes), ignored);
    }

    /// One answer: header and as much body as Content-Length says. Empty if the connection ended before.
    std::string answer()
    {
        while (m_received.find("\r\n\r\n") == std::string::npos) {
            if (!receive())
                return {};
        }
        const std::size_t total = m_received.find("\r\n\r\n") + 4 + announcedLength();
        while (m_received.size() < total) {
            if (!receive())
                return {};
        }
        std::string answer = m_received.substr(0, total);
        m_received.erase(0, total);
        return answer;
    }

    /// The header of an answer that has no body, whatever its Content-Length is (HEAD).
    std::string header()
    {
        while (m_received.find("\r\n\r\n") == std::string::npos) {
            if (!receive())
                return {};
        }
        const std::size_t total = m_received.find("\r\n\r\n") + 4;
        std::string header = m_received.substr(0, total);
        m_received.erase(0, total);
        return header;
    }

    /// Discards what has arrived, or else what arrives next; gives how much. 0: the connection has ended.
    std::size_t discardSome()
    {
        if (m_received.empty())
            receive();
        return std::exchange(m_received, {}).size();
    }

    /// True once the server has closed without sending more.
    bool isClosed() { return m_received.empty() && !receive(); }

private:
    bool receive()
    {
        std::array<char, 4096> chunk{};
        boost::system::error_code error;
        const std::size_t count = m_socket.read_some(boost::asio::buffer(chunk), error);
        m_received.append(chunk.data(), count);
        return !error;
    }

    std::size_t announcedLength() const
    {
        constexpr std::string_view name = "Content-Length: ";
        const std::size_t at = m_received.find(name);
        return at == std::string::npos ? 0 : std::stoul(m_received.substr(at + name.size()));
    }

    boost::asio::io_context m_context;
    boost::asio::ip::tcp::socket m_socket;
    std::string m_received;
};

} // namespace shoptalk::http::testing
