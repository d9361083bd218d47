// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pendingsignups.h"

namespace shoptalk::relay {

using http::Result;
namespace json = boost::json;

namespace {

std::optional<std::int64_t> integerOf(const json::object &content, std::string_view name)
{
    const json::value *const value = content.if_contains(name);
    return value && value->is_int64() ? std::optional(value->get_int64()) : std::nullopt;
}

SignupOutcome outcomeIn(const json::object &content)
{
    return {textOf(content, "error"),
            textOf(content, "step"),
            textOf(content, "token"),
            integerOf(content, "expires_in_s"),
            {textOf(content, "event"), textOf(content, "waba_id"), textOf(content, "phone_number_id")}};
}

PendingSignups::Collected signupIn(const PendingStore::Collected &collected)
{
    const json::object &content = collected.found.content;
    PendingSignups::Collected signup{{}, textOf(content, "state")};
    if (collected.isDone)
        signup.outcome = outcomeIn(content);
    return signup;
}

} // namespace

PendingSignups::PendingSignups(PendingLoginStore &pendingLogins, const std::vector<std::string> &appSecrets,
                               Clock clock)
    : m_store(pendingLogins, appSecrets, {"signup", lifetime}, clock)
    , m_clock(std::move(clock))
{
}

Result<std::optional<PendingStore::Begun>> PendingSignups::begin(const Device &device,
                                                                 const std::string &state)
{
    return m_store.begin(device, state);
}

Result<bool> PendingSignups::isWaiting(const std::string &state)
{
    return m_store.withState(state).map(
        [this](const std::optional<PendingStore::Found> &found) { return found && !isDone(found->content); });
}

Result<bool> PendingSignups::claimExchange(const std::string &state)
{
    const auto claimed = change(state, [](json::object &content) {
        return content.emplace("is_exchanged", true).second; // A second code is ignored.
    });
    return claimed.map([](const std::optional<WorkspaceId> &workspace) { return workspace.has_value(); });
}

Result<std::optional<WorkspaceId>> PendingSignups::addToken(const std::string &state,
                                                            const std::string &token,
                                                            std::optional<std::int64_t> expiresInS)
{
    const std::int64_t now = toMilliseconds(m_clock());
    return change(state, [&token, expiresInS, now](json::object &content) {
        content["token"] = token;
        content["token_at_ms"] = now;
        if (expiresInS)
            content["expires_in_s"] = *expiresInS;
        return true;
    });
}

Result<std::optional<WorkspaceId>> PendingSignups::addSession(const std::string &state,
                                                              const SignupSession &session)
{
    return change(state, [&session](json::object &content) {
        if (content.contains("event"))
            return false;
        content["event"] = session.event;
        content["waba_id"] = session.wabaId;
        content["phone_number_id"] = session.phoneNumberId;
        return true;
    });
}

Result<std::optional<WorkspaceId>> PendingSignups::refuse(const std::string &state, const std::string &error,
                                                          const std::string &step)
{
    return change(state, [&error, &step](json::object &content) {
        content["error"] = error;
        content["step"] = step;
        return true;
    });
}

Result<std::optional<PendingSignups::Collected>> PendingSignups::collect(const Device &device,
                                                                         const std::string &id)
{
    return m_store.collect(device, id, [this](const json::object &content) { return isDone(content); })
        .map([](const std::optional<PendingStore::Collected> &collected) {
            return collected ? std::optional(signupIn(*collected)) : std::nullopt;
        });
}

Result<bool> PendingSignups::forget(const Device &device, const std::string &id)
{
    return m_store.forget(device, id);
}

bool PendingSignups::isDone(const json::object &content) const
{
    if (!textOf(content, "error").empty())
        return true;
    const std::optional<std::int64_t> tokenAt = integerOf(content, "token_at_ms");
    if (!tokenAt)
        return false;
    return content.contains("event") || m_clock() - fromMilliseconds(*tokenAt) >= maxMessageWait;
}

Result<std::optional<WorkspaceId>> PendingSignups::change(const std::string &state,
                                                          const PendingStore::Edit &edit)
{
    return m_store.change(state,
                          [this, &edit](json::object &content) { return !isDone(content) && edit(content); });
}

} // namespace shoptalk::relay
