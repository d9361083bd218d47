// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include <boost/asio/write.hpp>

#include <cstdlib>
#include <cstring>

namespace shoptalk::bench {

namespace asio = boost::asio;

namespace {

/// From the header; 0 where it says nothing.
std::size_t contentLength(const std::string &header)
{
    constexpr std::string_view name = "\r\nContent-Length: ";
    const std::size_t at = header.find(name);
    return at == std::string::npos ? 0 : std::strtoull(header.c_str() + at + name.size(), nullptr, 10);
}

} // namespace

Client::Client(asio::io_context &context, std::uint16_t port)
    : m_socket(context)
{
    m_socket.connect({asio::ip::address_v4::loopback(), port});
    m_socket.set_option(asio::ip::tcp::no_delay(true));
}

void Client::send(std::string request, Answered answered)
{
    m_request = std::move(request);
    m_answered = std::move(answered);
    asio::async_write(m_socket, asio::buffer(m_request),
                      [this](boost::system::error_code error, std::size_t) {
                          if (error)
                              finish(0, {});
                          else
                              receive();
                      });
}

void Client::receive()
{
    m_socket.async_read_some(asio::buffer(m_chunk),
                             [this](boost::system::error_code error, std::size_t count) {
                                 if (error) {
                                     finish(0, {});
                                     return;
                                 }
                                 m_received.append(m_chunk.data(), count);
                                 parseResponse();
                             });
}

void Client::parseResponse()
{
    const std::size_t headerEnd = m_received.find("\r\n\r\n");
    if (headerEnd == std::string::npos) {
        receive();
        return;
    }
    const std::size_t total = headerEnd + 4 + contentLength(m_received.substr(0, headerEnd + 2));
    if (m_received.size() < total) {
        receive();
        return;
    }
    const int status = std::atoi(m_received.c_str() + std::strlen("HTTP/1.1 "));
    const std::string body = m_received.substr(headerEnd + 4, total - headerEnd - 4);
    m_received.erase(0, total);
    finish(status, body);
}

void Client::finish(int status, const std::string &body)
{
    const Answered answered = std::move(m_answered);
    answered(status, body);
}

} // namespace shoptalk::bench
