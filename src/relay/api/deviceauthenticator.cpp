// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/deviceauthenticator.h"

#include "relay/pairingcode.h"

namespace shoptalk::relay {

namespace {

constexpr std::string_view scheme = "Bearer ";
constexpr std::chrono::minutes betweenNotes{5};

} // namespace

DeviceAuthenticator::DeviceAuthenticator(DeviceStore &devices, BlockingWork &work, Log &log,
                                         RateLimiter &limiter, Clock clock,
                                         AttemptLimiter::SteadyClock steadyClock)
    : m_store(devices)
    , m_work(work)
    , m_log(log)
    , m_limiter(limiter)
    , m_clock(std::move(clock))
    , m_unknown(UnknownTokens::Limits(), std::move(steadyClock))
{
}

boost::asio::awaitable<Input<Member>> DeviceAuthenticator::memberOf(Credentials credentials)
{
    return letIn(std::move(credentials), &DeviceStore::memberWithToken);
}

boost::asio::awaitable<Input<Member>> DeviceAuthenticator::memberOfWakeToken(Credentials credentials)
{
    return letIn(std::move(credentials), &DeviceStore::memberWithWakeToken);
}

boost::asio::awaitable<Input<Member>> DeviceAuthenticator::letIn(Credentials credentials, Look look)
{
    const std::string &authorization = credentials.authorization;
    if (!authorization.starts_with(scheme))
        co_return tl::unexpected(unauthorised());
    const crypto::Digest hash = deviceTokenHash(std::string_view(authorization).substr(scheme.size()));
    const auto work = [this, hash, look] { return noted((m_store.*look)(hash)); };
    const http::Result<std::optional<Member>> member = co_await m_work.run(work);
    if (!member) {
        if (const auto leftOut = m_failureLines.admit())
            m_log.error(
                "storage_failed",
                {{"during", "authentication"}, {"detail", member.error().detail}, {"left_out", *leftOut}});
        co_return tl::unexpected(notNow());
    }
    if (!*member)
        co_return tl::unexpected(unauthorised());
    if (credentials.caller)
        *credentials.caller = (*member)->device.id.value;
    const auto wait = co_await m_limiter.refuse((*member)->device.id.value, (*member)->workspace.id);
    if (wait)
        co_return tl::unexpected(tooManyRequests(*wait));
    co_return **member;
}

boost::asio::awaitable<bool> DeviceAuthenticator::knows(std::string authorization)
{
    if (!authorization.starts_with(scheme))
        co_return false;
    const std::string_view token = std::string_view(authorization).substr(scheme.size());
    // Storage is not asked about a text that can't be a token.
    if (!isDeviceToken(token) && !isWakeToken(token))
        co_return false;
    const Look look =
        isDeviceToken(token) ? &DeviceStore::memberWithToken : &DeviceStore::memberWithWakeToken;
    const crypto::Digest hash = deviceTokenHash(token);
    if (m_unknown.contains(hash))
        co_return false;
    const auto work = [this, hash, look] { return (m_store.*look)(hash); };
    const http::Result<std::optional<Member>> member = co_await m_work.run(work);
    if (member && !*member)
        m_unknown.note(hash);
    co_return member && member->has_value();
}

http::Result<std::optional<Member>> DeviceAuthenticator::noted(http::Result<std::optional<Member>> member)
{
    if (!member || !*member)
        return member;
    const DeviceId &device = (*member)->device.id;
    const Timestamp now = m_clock();
    if (!isToBeNoted(device, now))
        return member;
    const http::Result<void> kept = m_store.noteSeen(device, now);
    if (!kept) // The device is authenticated anyway.
        m_log.warning("storage_failed", {{"during", "noting a device"}, {"detail", kept.error().detail}});
    return member;
}

bool DeviceAuthenticator::isToBeNoted(const DeviceId &device, Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    const auto [at, isNew] = m_noted.try_emplace(device, now);
    if (!isNew && now < at->second + betweenNotes)
        return false;
    at->second = now;
    return true;
}

std::string authorizationOf(const http::Request &request)
{
    return std::string(request.headers.get("Authorization").value_or(""));
}

Credentials credentialsOf(const http::Request &request)
{
    return {authorizationOf(request), request.caller};
}

} // namespace shoptalk::relay
