// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pendingsignups.h"

#include "crypto/bytes.h"

#include <algorithm>
#include <utility>

namespace shoptalk::relay {

namespace {

constexpr std::size_t idBytes = 24;

bool isEqual(std::string_view one, std::string_view other)
{
    return crypto::equalInConstantTime(crypto::asBytes(one), crypto::asBytes(other));
}

} // namespace

PendingSignups::PendingSignups(Clock clock)
    : m_clock(std::move(clock))
{
}

PendingSignups::~PendingSignups()
{
    for (auto signup = m_signups.begin(); signup != m_signups.end();)
        signup = erase(signup);
}

std::optional<PendingSignups::Begun> PendingSignups::begin(const DeviceId &device,
                                                           const WorkspaceId &workspace, std::string state)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    for (auto signup = m_signups.begin(); signup != m_signups.end();)
        signup = signup->second.device == device ? erase(signup) : std::next(signup);
    if (waitingFor(state))
        return std::nullopt;
    Begun begun{crypto::toBase64Url(crypto::randomBytes(idBytes)), m_clock() + lifetime};
    Signup &signup = m_signups[begun.id];
    signup.device = device;
    signup.workspace = workspace;
    signup.state = std::move(state);
    signup.expiresAt = begun.expiresAt;
    return begun;
}

bool PendingSignups::isWaiting(std::string_view state)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    return waitingFor(state) != nullptr;
}

bool PendingSignups::claimExchange(std::string_view state)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    Signup *const signup = waitingFor(state);
    return signup && !std::exchange(signup->isExchanged, true);
}

std::optional<WorkspaceId> PendingSignups::addToken(std::string_view state, std::string token,
                                                    std::optional<std::int64_t> expiresInS)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    Signup *const signup = waitingFor(state);
    if (!signup) {
        crypto::wipe(token);
        return std::nullopt;
    }
    signup->outcome.token = std::move(token);
    signup->outcome.expiresInS = expiresInS;
    signup->tokenAt = m_clock();
    return signup->workspace;
}

std::optional<WorkspaceId> PendingSignups::addSession(std::string_view state, SignupSession session)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    Signup *const signup = waitingFor(state);
    if (!signup || std::exchange(signup->hasSession, true))
        return std::nullopt;
    signup->outcome.session = std::move(session);
    return signup->workspace;
}

std::optional<WorkspaceId> PendingSignups::refuse(std::string_view state, std::string error, std::string step)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    Signup *const signup = waitingFor(state);
    if (!signup)
        return std::nullopt;
    signup->outcome.error = std::move(error);
    signup->outcome.step = std::move(step);
    return signup->workspace;
}

std::optional<PendingSignups::Collected> PendingSignups::collect(const DeviceId &device, std::string_view id)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    const auto found = find(device, id);
    if (found == m_signups.end())
        return std::nullopt;
    Collected collected{std::nullopt, found->second.state};
    if (isDone(found->second)) {
        collected.outcome = found->second.outcome;
        erase(found);
    }
    return collected;
}

bool PendingSignups::forget(const DeviceId &device, std::string_view id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = find(device, id);
    if (found == m_signups.end())
        return false;
    erase(found);
    return true;
}

/// One without an outcome.
PendingSignups::Signup *PendingSignups::waitingFor(std::string_view state)
{
    const auto found = std::ranges::find_if(m_signups, [this, state](const auto &each) {
        return isEqual(each.second.state, state) && !isDone(each.second);
    });
    return found == m_signups.end() ? nullptr : &found->second;
}

bool PendingSignups::isDone(const Signup &signup) const
{
    if (!signup.outcome.error.empty())
        return true;
    if (signup.outcome.token.empty())
        return false;
    return signup.hasSession || m_clock() - signup.tokenAt >= patience;
}

PendingSignups::Signups::iterator PendingSignups::find(const DeviceId &device, std::string_view id)
{
    const auto found = m_signups.find(id);
    return found != m_signups.end() && found->second.device == device ? found : m_signups.end();
}

PendingSignups::Signups::iterator PendingSignups::erase(Signups::iterator signup)
{
    crypto::wipe(signup->second.outcome.token);
    return m_signups.erase(signup);
}

void PendingSignups::dropExpired()
{
    const Timestamp now = m_clock();
    for (auto signup = m_signups.begin(); signup != m_signups.end();)
        signup = signup->second.expiresAt <= now ? erase(signup) : std::next(signup);
}

} // namespace shoptalk::relay
