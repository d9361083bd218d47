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

constexpr timeval patience{.tv_sec = 0, .tv_usec = 250'000};
constexpr std::chrono::seconds betweenAttempts{5};
constexpr std::string_view unixPrefix = "unix:";
/// The window begins with the first; both commands run as one.
constexpr const char *script = "local n = redis.call('INCR', KEYS[1]) "
                               "if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end "
                               "return {n, redis.call('PTTL', KEYS[1])}";

/// A window that is over stays over.
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

/// Of the connection, in words of our own: hiredis quotes what it could not read.
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
    const std::string_view said(reply.str, reply.len);
    const std::string_view name = said.substr(0, said.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
    return name.empty() ? "the command was refused" : "the command was refused: " + std::string(name);
}

redisContext *connectTo(const std::string &place)
{
    if (place.starts_with(unixPrefix))
        return redisConnectUnixWithTimeout(place.substr(unixPrefix.size()).c_str(), patience);
    const std::size_t colon = place.rfind(':');
    int port = 6379;
    if (colon != std::string::npos)
        std::from_chars(place.data() + colon + 1, place.data() + place.size(), port);
    return redisConnectWithTimeout(place.substr(0, colon).c_str(), port, patience);
}

} // namespace

void RedisCounts::Disconnect::operator()(redisContext *context) const noexcept
{
    redisFree(context);
}

RedisCounts::RedisCounts(RedisAddress address)
    : m_address(std::move(address))
{
}

RedisCounts::~RedisCounts() = default;

Result<SharedCounts::Count> RedisCounts::count(const std::string &key, std::chrono::milliseconds window)
{
    const std::lock_guard lock(m_mutex);
    if (const Result<void> ready = beReady(); !ready)
        return tl::unexpected(ready.error());
    Result<Count> counted = ask(key, window);
    if (!counted)
        m_connection.reset();
    return counted;
}

Result<void> RedisCounts::giveBack(const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    if (Result<void> ready = beReady(); !ready)
        return ready;
    const Reply reply(static_cast<redisReply *>(
        redisCommand(m_connection.get(), "EVAL %s 1 %b", backScript, key.data(), key.size())));
    if (reply && reply->type == REDIS_REPLY_INTEGER)
        return {};
    const Error error = unreachable(reply ? refusalIn(*reply) : failureOf(*m_connection));
    m_connection.reset();
    return tl::unexpected(error);
}

Result<void> RedisCounts::beReady()
{
    if (m_connection)
        return {};
    if (std::chrono::steady_clock::now() < m_notBefore)
        return tl::unexpected(unreachable("not tried again yet"));
    Result<void> connected = connect();
    if (!connected)
        m_notBefore = std::chrono::steady_clock::now() + betweenAttempts;
    return connected;
}

Result<void> RedisCounts::connect()
{
    m_connection.reset(connectTo(m_address.place));
    if (!m_connection)
        return tl::unexpected(unreachable("no memory"));
    Result<void> ready;
    if (m_connection->err != 0)
        ready = tl::unexpected(unreachable(failureOf(*m_connection)));
    else if (redisSetTimeout(m_connection.get(), patience) != REDIS_OK)
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

Result<SharedCounts::Count> RedisCounts::ask(const std::string &key, std::chrono::milliseconds window)
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

} // namespace shoptalk::relay
