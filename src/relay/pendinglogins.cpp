// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pendinglogins.h"

#include "crypto/bytes.h"

#include <algorithm>

namespace shoptalk::relay {

namespace {

constexpr std::size_t idBytes = 24;

bool isEqual(std::string_view one, std::string_view other)
{
    return crypto::equalInConstantTime(crypto::asBytes(one), crypto::asBytes(other));
}

} // namespace

PendingLogins::PendingLogins(Clock clock)
    : m_clock(std::move(clock))
{
}

PendingLogins::~PendingLogins()
{
    for (auto login = m_logins.begin(); login != m_logins.end();)
        login = erase(login);
}

std::optional<PendingLogins::Begun> PendingLogins::begin(const DeviceId &device, const WorkspaceId &workspace,
                                                         std::string state)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    for (auto login = m_logins.begin(); login != m_logins.end();)
        login = login->second.device == device ? erase(login) : std::next(login);
    const bool isUsed = std::ranges::any_of(
        m_logins, [&state](const auto &each) { return isEqual(each.second.state, state); });
    if (isUsed)
        return std::nullopt;
    Begun begun{crypto::toBase64Url(crypto::randomBytes(idBytes)), m_clock() + lifetime};
    m_logins[begun.id] = Login{device, workspace, std::move(state), begun.expiresAt, std::nullopt};
    return begun;
}

std::optional<WorkspaceId> PendingLogins::answer(std::string_view state, BrowserAnswer answer)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    for (auto &[id, login] : m_logins) {
        if (login.answer || !isEqual(login.state, state))
            continue;
        login.answer = std::move(answer);
        return login.workspace;
    }
    crypto::wipe(answer.code);
    return std::nullopt;
}

std::optional<PendingLogins::Collected> PendingLogins::collect(const DeviceId &device, std::string_view id)
{
    const std::lock_guard lock(m_mutex);
    dropExpired();
    const auto found = find(device, id);
    if (found == m_logins.end())
        return std::nullopt;
    Collected collected{found->second.answer, found->second.state};
    if (collected.answer)
        erase(found);
    return collected;
}

bool PendingLogins::forget(const DeviceId &device, std::string_view id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = find(device, id);
    if (found == m_logins.end())
        return false;
    erase(found);
    return true;
}

PendingLogins::Logins::iterator PendingLogins::find(const DeviceId &device, std::string_view id)
{
    const auto found = m_logins.find(id);
    return found != m_logins.end() && found->second.device == device ? found : m_logins.end();
}

PendingLogins::Logins::iterator PendingLogins::erase(Logins::iterator login)
{
    if (login->second.answer)
        crypto::wipe(login->second.answer->code);
    return m_logins.erase(login);
}

void PendingLogins::dropExpired()
{
    const Timestamp now = m_clock();
    for (auto login = m_logins.begin(); login != m_logins.end();)
        login = login->second.expiresAt <= now ? erase(login) : std::next(login);
}

} // namespace shoptalk::relay
