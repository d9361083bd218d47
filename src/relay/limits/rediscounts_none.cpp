// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/limits/rediscounts.h"

#include <utility>

namespace shoptalk::relay {

using http::Error;
using http::Result;

namespace {

tl::unexpected<Error> notBuiltIn()
{
    return tl::unexpected(
        Error{Error::Kind::Network, "redis_unreachable", "this program was compiled without Redis"});
}

} // namespace

void RedisCounts::Disconnect::operator()(redisContext *) const noexcept {}

RedisCounts::RedisCounts(RedisAddress address, SteadyClock clock)
    : m_address(std::move(address))
    , m_clock(std::move(clock))
{
}

RedisCounts::~RedisCounts() = default;

Result<SharedCounts::Count> RedisCounts::count(const std::string &, std::chrono::milliseconds)
{
    return notBuiltIn();
}

Result<void> RedisCounts::giveBack(const std::string &)
{
    return notBuiltIn();
}

} // namespace shoptalk::relay
