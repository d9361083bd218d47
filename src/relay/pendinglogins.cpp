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

PendingLogins::Collected loginIn(const PendingStore::Collected &collected)
{
    const json::object &content = collected.found.content;
    PendingLogins::Collected login{{}, textOf(content, "state")};
    if (collected.isDone)
        login.answer = BrowserAnswer{textOf(content, "code"), textOf(content, "error")};
    return login;
}

} // namespace

PendingLogins::PendingLogins(PendingLoginStore &pendingLogins, const std::vector<std::string> &appSecrets,
                             Clock clock)
    : m_store(pendingLogins, appSecrets, {"login", lifetime}, std::move(clock))
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
    return m_store.collect(device, id, isAnswered)
        .map([](const std::optional<PendingStore::Collected> &collected) {
            return collected ? std::optional(loginIn(*collected)) : std::nullopt;
        });
}

Result<bool> PendingLogins::forget(const Device &device, const std::string &id)
{
    return m_store.forget(device, id);
}

} // namespace shoptalk::relay
