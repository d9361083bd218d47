// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiver.h"

#include "http/server.h"

#include <boost/asio/io_context.hpp>
#include <boost/json/parse.hpp>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace shoptalk::sandbox::testing {

namespace {

constexpr std::chrono::seconds patience{20};

json::object firstOf(const json::object &object, std::string_view list)
{
    const json::value *found = object.if_contains(list);
    return found != nullptr && found->is_array() && !found->get_array().empty()
        ? found->get_array().front().as_object()
        : json::object();
}

} // namespace

json::object Received::change() const
{
    return firstOf(firstOf(json::parse(body).as_object(), "entry"), "changes");
}

json::object Received::value() const
{
    return change().at("value").as_object();
}

std::string Received::field() const
{
    return textIn(change(), "field");
}

std::string Received::status() const
{
    return textIn(firstOf(value(), "statuses"), "status");
}

json::object Received::message() const
{
    return firstOf(value(), "messages");
}

struct Receiver::State {
    explicit State(std::string token)
        : verifyToken(std::move(token))
        , server(context.get_executor(), router(), {})
    {
        if (!server.start())
            throw std::runtime_error("the receiver cannot listen");
        thread = std::thread([this] { context.run(); });
    }
    ~State()
    {
        server.stop();
        thread.join();
    }

    http::Router router();
    static boost::asio::awaitable<http::Response> shakeHands(State *state, http::Request request);
    static boost::asio::awaitable<http::Response> take(State *state, http::Request request);

    std::string verifyToken;
    boost::asio::io_context context;
    http::Server server;
    std::thread thread;
    std::mutex mutex; ///< Guards what follows.
    std::condition_variable arrived;
    std::vector<Received> received;
    std::deque<unsigned> nextStatuses;
    std::size_t handshakes = 0;
};

http::Router Receiver::State::router()
{
    constexpr std::size_t maxBody = 4 * 1024 * 1024;
    http::Router all;
    all.add("GET", "/{path}", [this](http::Request request) { return shakeHands(this, std::move(request)); });
    all.add(
        "POST", "/{path}", [this](http::Request request) { return take(this, std::move(request)); },
        http::RouteLimits{maxBody});
    return all;
}

boost::asio::awaitable<http::Response> Receiver::State::shakeHands(State *state, http::Request request)
{
    const std::lock_guard lock(state->mutex);
    ++state->handshakes;
    const bool isGood =
        request.query["hub.mode"] == "subscribe" && request.query["hub.verify_token"] == state->verifyToken;
    co_return http::textResponse(isGood ? 200 : 403, isGood ? request.query["hub.challenge"] : "no");
}

boost::asio::awaitable<http::Response> Receiver::State::take(State *state, http::Request request)
{
    const std::lock_guard lock(state->mutex);
    Received one{request.path, std::string(request.headers.get("X-Hub-Signature-256").value_or("")),
                 request.body};
    if (!state->nextStatuses.empty()) {
        one.answered = state->nextStatuses.front();
        state->nextStatuses.pop_front();
    }
    const unsigned status = one.answered;
    state->received.push_back(std::move(one));
    state->arrived.notify_all();
    co_return http::textResponse(status, "");
}

Receiver::Receiver(std::string verifyToken)
    : m_state(std::make_shared<State>(std::move(verifyToken)))
{
}

Receiver::~Receiver() = default;

std::string Receiver::url(const std::string &path) const
{
    return "http://127.0.0.1:" + std::to_string(m_state->server.port()) + path;
}

void Receiver::answerNext(std::vector<unsigned> statuses)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->nextStatuses.assign(statuses.begin(), statuses.end());
}

std::vector<Received> Receiver::all() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->received;
}

bool Receiver::waitUntil(const std::function<bool(const std::vector<Received> &)> &enough) const
{
    std::unique_lock lock(m_state->mutex);
    return m_state->arrived.wait_for(lock, patience, [&] { return enough(m_state->received); });
}

bool Receiver::waitForCount(std::size_t count) const
{
    return waitUntil([count](const std::vector<Received> &received) { return received.size() >= count; });
}

json::object Receiver::waitForText(const std::string &text) const
{
    json::object found;
    waitUntil([&](const std::vector<Received> &received) {
        for (const Received &one : received) {
            const json::object message = one.message();
            const json::object *body = objectIn(message, "text");
            if (body != nullptr && textIn(*body, "body") == text) {
                found = message;
                return true;
            }
        }
        return false;
    });
    return found;
}

std::vector<std::string> Receiver::waitForStatuses(std::size_t count) const
{
    std::vector<std::string> statuses;
    waitUntil([&](const std::vector<Received> &received) {
        statuses.clear();
        for (const Received &one : received) {
            if (const std::string status = one.status(); !status.empty())
                statuses.push_back(status);
        }
        return statuses.size() >= count;
    });
    return statuses;
}

std::size_t Receiver::handshakes() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->handshakes;
}

} // namespace shoptalk::sandbox::testing
