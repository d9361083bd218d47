// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pendinglogins.h"

namespace shoptalk::relay {

using http::Result;
namespace json = boost::json;

namespace {

bool isAnswered(const json::object &content)
{
    return content.contains("code");
}

} // namespace

PendingLogins::PendingLogins(Storage &storage, const std::vector<std::string> &appSecrets, Clock clock)
    : m_store(storage, appSecrets, {"login", lifetime}, std::move(clock))
{
}

Result<std::optional<PendingStore::Begun>> PendingLogins::begin(const Device &device,
                                                                const std::string &state)
{
    return m_store.begin(device, state);
}

Result<std::optional<WorkspaceId>> PendingLogins::answer(const std::string &state,
                                                         const BrowserAnswer &answer)
{
    return m_store.change(state, [&answer](json::object &content) {
        if (isAnswered(content))
            return false;
        content["code"] = answer.code;
        content["error"] = answer.error;
        return true;
    });
}

Result<std::optional<PendingLogins::Collected>> PendingLogins::collect(const Device &device,
                                                                       const std::string &id)
{
    Result<std::optional<PendingStore::Found>> found = m_store.of(device, id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    const json::object &content = (*found)->content;
    Collected collected{{}, textOf(content, "state")};
    if (!isAnswered(content))
        return collected;
    collected.answer = BrowserAnswer{textOf(content, "code"), textOf(content, "error")};
    const Result<bool> isMine = m_store.take(**found);
    if (!isMine)
        return tl::unexpected(isMine.error());
    if (!*isMine) // Another was quicker, and took or changed it.
        return collect(device, id);
    return collected;
}

Result<bool> PendingLogins::forget(const Device &device, const std::string &id)
{
    return m_store.forget(device, id);
}

} // namespace shoptalk::relay
