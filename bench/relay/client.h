// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <array>
#include <functional>
#include <string>

namespace shoptalk::bench {

/// One connection that sends ready-made requests, one at a time. On the thread that runs the context.
class Client {
public:
    /// Told of each answer: its status (0 = the connection broke) and its body.
    using Answered = std::function<void(int status, const std::string &body)>;

    Client(boost::asio::io_context &context, std::uint16_t port);

    void send(std::string request, Answered answered);

private:
    void receive();
    void parseResponse();
    void finish(int status, const std::string &body);

    boost::asio::ip::tcp::socket m_socket;
    std::array<char, 16 * 1024> m_chunk{};
    std::string m_request;
    std::string m_received;
    Answered m_answered;
};

} // namespace shoptalk::bench
