// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/gate.h"

#include "relay/pairingcode.h"

namespace shoptalk::relay {

namespace {

constexpr std::string_view scheme = "Bearer ";

} // namespace

Gate::Gate(Storage &storage, BlockingWork &work, Log &log, RateLimiter &devices)
    : m_storage(storage)
    , m_work(work)
    , m_log(log)
    , m_devices(devices)
{
}

boost::asio::awaitable<Input<Member>> Gate::memberOf(std::string authorization) const
{
    if (!authorization.starts_with(scheme))
        co_return tl::unexpected(unauthorised());
    const crypto::Digest hash = deviceTokenHash(std::string_view(authorization).substr(scheme.size()));
    const auto look = [this, hash] { return m_storage.memberWithToken(hash); };
    const http::Result<std::optional<Member>> member = co_await m_work.run(look);
    if (!member) {
        m_log.error("storage_failed", {{"during", "authentication"}, {"detail", member.error().detail}});
        co_return tl::unexpected(notNow());
    }
    if (!*member)
        co_return tl::unexpected(unauthorised());
    const auto wait = co_await m_devices.refuse((*member)->device.id.value, (*member)->workspace.id);
    if (wait)
        co_return tl::unexpected(tooManyRequests(*wait));
    co_return **member;
}

std::string authorizationOf(const http::Request &request)
{
    return std::string(request.headers.get("Authorization").value_or(""));
}

} // namespace shoptalk::relay
