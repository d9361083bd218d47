// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shoptalk::sandbox::testing {

/// One webhook as it came in.
struct Received {
    std::string path;
    std::string signature; ///< X-Hub-Signature-256
    std::string body;
    unsigned answered = 200;

    json::object change() const; ///< `entry[0].changes[0]`
    json::object value() const; ///< The change's value.
    std::string field() const;
    /// The status that it reports ("sent" …), or empty.
    std::string status() const;
    /// The first message in it; empty if there is none.
    json::object message() const;
};

/// A real web server for webhooks: it has one verify token, keeps what it gets, and answers as the test sets.
class Receiver {
public:
    explicit Receiver(std::string verifyToken);
    ~Receiver();

    std::string url(const std::string &path = "/webhooks") const;
    /// The next POSTs are answered with these, then with 200 again.
    void answerNext(std::vector<unsigned> statuses);
    /// Everything that came so far.
    std::vector<Received> all() const;
    /// Waits until `enough` holds for what came so far; false if that takes more than 20 seconds.
    bool waitUntil(const std::function<bool(const std::vector<Received> &)> &enough) const;
    bool waitForCount(std::size_t count) const;
    /// Waits for a message from a customer with that text; empty if none comes.
    json::object waitForText(const std::string &text) const;
    /// Waits for that many statuses and gives them in the order in which they came.
    std::vector<std::string> waitForStatuses(std::size_t count) const;
    std::size_t handshakes() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace shoptalk::sandbox::testing
