// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/limits/rediscounts.h"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <hiredis/hiredis.h>

namespace shoptalk::relay {

using http::Error;
using http::Result;

namespace {

constexpr timeval requestTimeout{.tv_sec = 0, .tv_usec = 250'000};
constexpr std::chrono::seconds betweenAttempts{5};
/// How long a caller waits for those before it. A healthy Redis answers each in a fraction of a millisecond.
constexpr std::chrono::milliseconds maxQueue{50};
constexpr std::string_view unixPrefix = "unix:";
/// The window begins with the first count; both commands run atomically.
constexpr const char *script = "local n = redis.call('INCR', KEYS[1]) "
                               "if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end "
                               "return {n, redis.call('PTTL', KEYS[1])}";

/// Does not open a new window if the old one has ended.
constexpr const char *backScript =
    "if redis.call('EXISTS', KEYS[1]) == 1 then return redis.call('DECR', KEYS[1]) end return 0";

struct FreeReply {
    void operator()(redisReply *reply) const noexcept { freeReplyObject(reply); }
};
using Reply = std::unique_ptr<redisReply, FreeReply>;

Error unreachable(std::string detail)
{
    return {Error::Kind::Network, "redis_unreachable", std::move(detail)};
}

/// The connection's failure in our own words, because hiredis quotes what it could not read.
std::string failureOf(const redisContext &context)
{
    if (context.err == REDIS_ERR_IO)
        return std::strerror(errno);
    if (context.err == REDIS_ERR_EOF)
        return "the connection was ended";
    if (context.err == REDIS_ERR_PROTOCOL)
        return "what answers there is no Redis";
    return "no connection: see that host and port are right";
}

/// Redis repeats the command that it refuses, and with it the key: only the error's own name is passed on,
/// such as NOAUTH or READONLY.
std::string refusalIn(const redisReply &reply)
{
    if (reply.type != REDIS_REPLY_ERROR)
        return "not the expected answer";
    const std::string_view message(reply.str, reply.len);
    const std::string_view name = message.substr(0, message.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
    return name.empty() ? "the command was refused" : "the command was refused: " + std::string(name);
}

redisContext *connectTo(const std::string &place)
{
    if (place.starts_with(unixPrefix))
        return redisConnectUnixWithTimeout(place.substr(unixPrefix.size()).c_str(), requestTimeout);
    const std::size_t colon = place.rfind(':');
    int port = 6379;
    if (colon != std::string::npos)
        std::from_chars(place.data() + colon + 1, place.data() + place.size(), port);
    return redisConnectWithTimeout(place.substr(0, colon).c_str(), port, requestTimeout);
}

} // namespace

void RedisCounts::Disconnect::operator()(redisContext *context) const noexcept
{
    redisFree(context);
}

RedisCounts::RedisCounts(RedisAddress address, SteadyClock clock)
    : m_address(std::move(address))
    , m_clock(std::move(clock))
{
}

RedisCounts::~RedisCounts() = default;

Result<SharedCounts::Count> RedisCounts::count(const std::string &key, std::chrono::milliseconds window)
{
    return withConnection<Count>([&] { return askToCount(key, window); });
}

Result<void> RedisCounts::giveBack(const std::string &key)
{
    return withConnection<void>([&] { return askToGiveBack(key); });
}

template <class Value, class Ask>
Result<Value> RedisCounts::withConnection(Ask ask)
{
    if (const Result<void> taken = take(); !taken)
        return tl::unexpected(taken.error());
    const Result<void> ready = beReady();
    Result<Value> answer = ready ? ask() : tl::unexpected(ready.error());
    if (!answer)
        m_connection.reset();
    release(answer.has_value());
    return answer;
}

/// Reserves the connection for the caller, unless Redis is not to be asked now.
Result<void> RedisCounts::take()
{
    std::unique_lock lock(m_mutex);
    const auto isFree = [this] { return !m_isTaken; };
    // A caller that asks a Redis that failed may wait in vain, so the others count in memory meanwhile.
    if (m_fails ? m_isTaken : !m_released.wait_for(lock, maxQueue, isFree))
        return tl::unexpected(unreachable("another caller waits for it"));
    if (m_fails && m_clock() < m_notBefore)
        return tl::unexpected(unreachable("not tried again yet"));
    m_isTaken = true;
    return {};
}

void RedisCounts::release(bool answered)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isTaken = false;
        m_fails = !answered;
        m_notBefore = m_clock() + betweenAttempts;
    }
    m_released.notify_all();
}

Result<void> RedisCounts::beReady()
{
    return m_connection ? Result<void>() : connect();
}

Result<void> RedisCounts::connect()
{
    m_connection.reset(connectTo(m_address.place));
    if (!m_connection)
        return tl::unexpected(unreachable("no memory"));
    Result<void> ready;
    if (m_connection->err != 0)
        ready = tl::unexpected(unreachable(failureOf(*m_connection)));
    else if (redisSetTimeout(m_connection.get(), requestTimeout) != REDIS_OK)
        ready = tl::unexpected(unreachable("no time limit can be set"));
    else if (!m_address.password.empty())
        ready = logIn();
    if (!ready)
        m_connection.reset();
    return ready;
}

Result<void> RedisCounts::logIn()
{
    const std::string &password = m_address.password;
    const Reply reply(static_cast<redisReply *>(
        redisCommand(m_connection.get(), "AUTH %b", password.data(), password.size())));
    if (!reply || reply->type == REDIS_REPLY_ERROR)
        return tl::unexpected(unreachable("the password was refused"));
    return {};
}

Result<SharedCounts::Count> RedisCounts::askToCount(const std::string &key, std::chrono::milliseconds window)
{
    const Reply reply(
        static_cast<redisReply *>(redisCommand(m_connection.get(), "EVAL %s 1 %b %lld", script, key.data(),
                                               key.size(), static_cast<long long>(window.count()))));
    if (!reply)
        return tl::unexpected(unreachable(failureOf(*m_connection)));
    if (reply->type != REDIS_REPLY_ARRAY || reply->elements != 2)
        return tl::unexpected(unreachable(refusalIn(*reply)));
    return Count{reply->element[0]->integer, std::chrono::milliseconds(reply->element[1]->integer)};
}

Result<void> RedisCounts::askToGiveBack(const std::string &key)
{
    const Reply reply(static_cast<redisReply *>(
        redisCommand(m_connection.get(), "EVAL %s 1 %b", backScript, key.data(), key.size())));
    if (reply && reply->type == REDIS_REPLY_INTEGER)
        return {};
    return tl::unexpected(unreachable(reply ? refusalIn(*reply) : failureOf(*m_connection)));
}

} // namespace shoptalk::relay
