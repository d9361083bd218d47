// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metaclock.h"

#include "http/client.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include <date/date.h>
#include <sstream>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::seconds requestTimeout{5};
constexpr std::chrono::minutes answerLife{10};
constexpr std::chrono::seconds silenceLife{10};

} // namespace

std::optional<Timestamp> fromHttpDate(std::string_view text)
{
    std::istringstream stream{std::string(text)};
    std::chrono::sys_seconds moment;
    stream >> date::parse("%a, %d %b %Y %T GMT", moment);
    if (stream.fail() || stream.peek() != std::istringstream::traits_type::eof())
        return {};
    return moment;
}

asio::awaitable<std::optional<Timestamp>> askMetaTime(std::string graphUrl)
{
    http::ClientRequest request;
    request.url = std::move(graphUrl);
    request.timeout = requestTimeout;
    const http::Result<http::Response> answer = co_await http::send(std::move(request));
    if (!answer)
        co_return std::nullopt;
    co_return fromHttpDate(answer->headers.get("Date").value_or(""));
}

std::optional<Timestamp> waitForMetaTime(const std::string &graphUrl)
{
    asio::io_context context;
    auto time = asio::co_spawn(context, askMetaTime(graphUrl), asio::use_future);
    context.run();
    return time.get();
}

/// Marks that Meta is being asked, until the request ends in any way. Its destructor runs after the lock of
/// the answer, which is taken later, was released.
class MetaClock::Asking {
public:
    explicit Asking(MetaClock &clock)
        : m_clock(clock)
    {
    }
    ~Asking()
    {
        const std::lock_guard lock(m_clock.m_mutex);
        m_clock.m_isAsking = false;
    }
    Asking(const Asking &) = delete;
    Asking &operator=(const Asking &) = delete;

private:
    MetaClock &m_clock;
};

MetaClock::MetaClock(std::string graphUrl, AttemptLimiter::SteadyClock steadyClock)
    : m_graphUrl(std::move(graphUrl))
    , m_steadyClock(std::move(steadyClock))
{
}

asio::awaitable<std::optional<Timestamp>> MetaClock::now()
{
    if (const auto still = known())
        co_return *still;
    const Asking asking(*this);
    const std::optional<Timestamp> time = co_await askMetaTime(m_graphUrl);
    const std::lock_guard lock(m_mutex);
    m_answer = Answer{m_steadyClock(), time};
    co_return time;
}

std::optional<std::optional<Timestamp>> MetaClock::known()
{
    const Steady steadyNow = m_steadyClock();
    const std::lock_guard lock(m_mutex);
    if (m_answer) {
        const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(steadyNow - m_answer->at);
        if (m_answer->time && age < answerLife)
            return *m_answer->time + age;
        if (!m_answer->time && age < silenceLife)
            return std::optional<Timestamp>();
    }
    if (std::exchange(m_isAsking, true))
        return std::optional<Timestamp>();
    return {};
}

} // namespace shoptalk::relay
