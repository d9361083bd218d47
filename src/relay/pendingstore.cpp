// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pendingstore.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace shoptalk::relay {

using http::Result;
namespace json = boost::json;

namespace {

constexpr std::string_view purpose = "shoptalk-relay: answers that wait for their device";
constexpr std::size_t idBytes = 24;
/// More than there are answers that can come for one state.
constexpr int maxTries = 16;

crypto::Digest hashOf(std::string_view text)
{
    return crypto::sha256(crypto::asBytes(text));
}

/// Binds the sealed content to this device and this state.
std::string contextOf(const PendingLogin &login)
{
    return login.kind + '/' + login.workspace.value + '/' + login.device.value + '/'
        + crypto::toBase64Url(login.idHash);
}

http::Error contended()
{
    return {http::Error::Kind::Storage, "contended", "others changed the same login all the time"};
}

void wipe(json::object &content)
{
    for (auto &member : content) {
        if (json::string *const text = member.value().if_string())
            crypto::wipe(std::as_writable_bytes(std::span(text->data(), text->size())));
    }
}

} // namespace

std::string textOf(const json::object &content, std::string_view name)
{
    const json::value *const value = content.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

PendingStore::Found::~Found()
{
    wipe(content);
}

PendingStore::PendingStore(PendingLoginStore &pendingLogins, const std::vector<std::string> &appSecrets,
                           Setting setting, Clock clock)
    : m_pendingLogins(pendingLogins)
    , m_keys(appSecrets, purpose)
    , m_setting(std::move(setting))
    , m_clock(std::move(clock))
{
}

Result<std::optional<PendingStore::Begun>> PendingStore::begin(const Device &device, const std::string &state)
{
    const Timestamp now = m_clock();
    Begun begun{crypto::toBase64Url(crypto::randomBytes(idBytes)), now + m_setting.lifetime};
    PendingLogin login{.stateHash = hashOf(state),
                       .idHash = hashOf(begun.id),
                       .kind = m_setting.kind,
                       .workspace = device.workspace,
                       .device = device.id,
                       .expiresAt = begun.expiresAt,
                       .content = {}};
    const Result<void> sealed = seal(login, {{"state", state}});
    if (!sealed)
        return tl::unexpected(sealed.error());
    return m_pendingLogins.addPendingLogin(login, now).map([&begun](bool isAdded) {
        return isAdded ? std::optional(std::move(begun)) : std::nullopt;
    });
}

Result<std::optional<PendingStore::Found>> PendingStore::withState(const std::string &state)
{
    return opened(m_pendingLogins.pendingLoginWithState(m_setting.kind, hashOf(state), m_clock()));
}

Result<std::optional<WorkspaceId>> PendingStore::change(const std::string &state, const Edit &edit)
{
    for (int tried = 0; tried < maxTries; ++tried) {
        Result<std::optional<Found>> found = withState(state);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || !edit((*found)->content))
            return std::nullopt;
        PendingLogin login = (*found)->login;
        const Result<void> sealed = seal(login, (*found)->content);
        if (!sealed)
            return tl::unexpected(sealed.error());
        const Result<bool> changed = m_pendingLogins.changePendingLogin(login);
        if (!changed)
            return tl::unexpected(changed.error());
        if (*changed)
            return login.workspace;
    }
    return tl::unexpected(contended());
}

Result<std::optional<PendingStore::Collected>>
PendingStore::collect(const Device &device, const std::string &id, const Test &isDone)
{
    for (int tried = 0; tried < maxTries; ++tried) {
        Result<std::optional<Found>> found =
            opened(m_pendingLogins.pendingLoginOf(device, m_setting.kind, hashOf(id), m_clock()));
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return std::nullopt;
        if (!isDone((*found)->content))
            return Collected{std::move(**found), false};
        const Result<bool> isMine = m_pendingLogins.dropPendingLogin((*found)->login);
        if (!isMine)
            return tl::unexpected(isMine.error());
        if (*isMine)
            return Collected{std::move(**found), true};
        // Another node took or changed it first.
    }
    return tl::unexpected(contended());
}

Result<bool> PendingStore::forget(const Device &device, const std::string &id)
{
    for (int tried = 0; tried < maxTries; ++tried) {
        const Result<std::optional<PendingLogin>> login =
            m_pendingLogins.pendingLoginOf(device, m_setting.kind, hashOf(id), m_clock());
        if (!login)
            return tl::unexpected(login.error());
        if (!*login)
            return false;
        const Result<bool> dropped = m_pendingLogins.dropPendingLogin(**login);
        if (!dropped || *dropped)
            return dropped;
    }
    return false;
}

/// Treats an entry as missing that can't be opened any more, because the app secret is another one.
Result<std::optional<PendingStore::Found>>
PendingStore::opened(Result<std::optional<PendingLogin>> login) const
{
    if (!login)
        return tl::unexpected(login.error());
    if (!*login)
        return std::nullopt;
    std::optional<std::string> text = m_keys.open((*login)->content, contextOf(**login));
    if (!text)
        return std::nullopt;
    boost::system::error_code failed;
    json::value content = json::parse(*text, failed);
    crypto::wipe(*text);
    if (failed || !content.is_object())
        return std::nullopt;
    return std::optional<Found>(std::in_place, std::move(**login), std::move(content.get_object()));
}

Result<void> PendingStore::seal(PendingLogin &login, const json::object &content) const
{
    std::string text = json::serialize(content);
    const Result<crypto::Bytes> sealed = m_keys.seal(text, contextOf(login));
    crypto::wipe(text);
    return sealed.map([&login](const crypto::Bytes &bytes) { login.content = crypto::asText(bytes); });
}

} // namespace shoptalk::relay
