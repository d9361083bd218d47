// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests.h"
#include "tests/http/tlspeer.h"

#include <mutex>

namespace shoptalk::relay::testing {

/// A simple reverse proxy: accepts TLS for "localhost" and forwards GET requests.
class TlsFront {
public:
    explicit TlsFront(const http::testing::Certificate &certificate)
        : m_tls(boost::asio::ssl::context::tls_server)
        , m_acceptor(m_context, {boost::asio::ip::address_v4::loopback(), 0})
    {
        m_tls.use_private_key(boost::asio::buffer(certificate.key), boost::asio::ssl::context::pem);
        m_tls.use_certificate(boost::asio::buffer(certificate.certificate), boost::asio::ssl::context::pem);
        m_thread = std::thread([this] { serve(); });
    }
    ~TlsFront()
    {
        m_stopping = true;
        boost::asio::ip::tcp::socket knock(m_context); // Wakes accept.
        knock.connect(m_acceptor.local_endpoint());
        m_thread.join();
    }
    TlsFront(const TlsFront &) = delete;
    TlsFront &operator=(const TlsFront &) = delete;

    std::string url() const
    {
        return "https://localhost:" + std::to_string(m_acceptor.local_endpoint().port());
    }
    void leadTo(const std::string &relayUrl)
    {
        const std::lock_guard lock(m_mutex);
        m_relayUrl = relayUrl;
    }

private:
    void serve()
    {
        while (true) {
            boost::asio::ssl::stream<boost::asio::ip::tcp::socket> stream(m_acceptor.accept(), m_tls);
            if (m_stopping)
                return;
            boost::system::error_code error;
            stream.handshake(boost::asio::ssl::stream_base::server, error);
            if (!error)
                handOn(stream);
            stream.shutdown(error);
        }
    }

    template <class Stream>
    void handOn(Stream &stream)
    {
        boost::system::error_code error;
        std::string request;
        boost::asio::read_until(stream, boost::asio::dynamic_buffer(request), "\r\n\r\n", error);
        if (error)
            return;
        const std::size_t begin = request.find(' ') + 1;
        const std::string target = request.substr(begin, request.find(' ', begin) - begin);
        const std::lock_guard lock(m_mutex);
        const http::Response answer = get(m_relayUrl + target);
        const std::string type(answer.headers.get("Content-Type").value_or(""));
        const std::string text = "HTTP/1.1 " + std::to_string(answer.status) + " X\r\nContent-Type: " + type
            + "\r\nContent-Length: " + std::to_string(answer.body.size()) + "\r\nConnection: close\r\n\r\n"
            + answer.body;
        boost::asio::write(stream, boost::asio::buffer(text), error);
    }

    boost::asio::io_context m_context;
    boost::asio::ssl::context m_tls;
    boost::asio::ip::tcp::acceptor m_acceptor;
    std::mutex m_mutex;
    std::string m_relayUrl;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace shoptalk::relay::testing
