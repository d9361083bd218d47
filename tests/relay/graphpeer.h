// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"

#include <boost/asio/io_context.hpp>

#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace shoptalk::relay::testing {

/// A server with the Graph endpoints that the relay uses, over real HTTP, in Meta's format.
class GraphPeer {
public:
    struct Number {
        std::string id;
        std::string displayPhoneNumber;
    };
    /// The token for which a code or token is exchanged.
    struct Exchanged {
        std::string token;
        int expiresInS = 0; ///< 0: it never expires, and Meta omits the field.
    };
    /// An answer instead of the usual one.
    struct Failure {
        unsigned status = 0;
        std::string body;
    };

    GraphPeer();
    ~GraphPeer();
    GraphPeer(const GraphPeer &) = delete;
    GraphPeer &operator=(const GraphPeer &) = delete;

    std::string url() const;
    /// Adds an account's numbers, which only that token can read, two on a page.
    void addAccount(const std::string &waba, const std::string &token, std::vector<Number> numbers);
    void addCode(const std::string &code, const std::string &redirectUri, Exchanged exchanged);
    void addShortLivedToken(const std::string &token, Exchanged exchanged);
    /// Sets what debug_token answers about a token, to the app only.
    void addFacts(const std::string &token, std::string data);
    void failWith(Failure failure);

private:
    struct Account {
        std::string token;
        std::vector<Number> numbers;
    };
    struct Code {
        std::string redirectUri;
        Exchanged exchanged;
    };
    boost::asio::awaitable<http::Response> phoneNumbers(http::Request request);
    boost::asio::awaitable<http::Response> accessToken(http::Request request);
    boost::asio::awaitable<http::Response> batch(http::Request request);
    http::Response debugToken(const http::Parameters &query);
    http::Response exchange(const http::Parameters &query);
    http::Router router();

    std::mutex m_mutex; ///< Guards the data of this server.
    std::map<std::string, Account> m_accounts;
    std::map<std::string, Code> m_codes;
    std::map<std::string, Exchanged> m_shortLived;
    std::map<std::string, std::string> m_facts;
    std::optional<Failure> m_failure;
    boost::asio::io_context m_context;
    http::Server m_server;
    std::thread m_thread;
};

} // namespace shoptalk::relay::testing
