// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/sealing/eventsealer.h"

#include "crypto/streamsealing.h"

namespace shoptalk::relay {

namespace {

constexpr std::chrono::hours dataKeyLife{1};
constexpr std::string_view unclaimedPurpose = "shoptalk-relay: events that wait for their workspace";
constexpr std::string_view unclaimedContext = "held";

/// As tests/contract/README.md has it.
std::string contextOf(const EventPlace &place)
{
    return "event/" + place.workspace.value + '/' + std::to_string(place.seq) + '/' + std::string(place.kind);
}

tl::unexpected<http::Error> cannotSeal(std::string reason)
{
    return tl::unexpected(
        http::Error{http::Error::Kind::Storage, std::move(reason), "an event can't be sealed"});
}

} // namespace

EventSealer::EventSealer(const std::vector<std::string> &appSecrets)
    : m_unclaimedKeys(appSecrets, unclaimedPurpose)
{
}

EventSealer::~EventSealer()
{
    for (auto &[workspace, key] : m_dataKeys)
        wipe(key);
}

http::Result<SealedBody> EventSealer::seal(const EventPlace &place,
                                           const std::optional<crypto::PublicKey> &publicHalf,
                                           std::string_view body, Timestamp now)
{
    if (!publicHalf)
        return hold(body);
    const std::lock_guard lock(m_mutex);
    auto found = m_dataKeys.find(place.workspace);
    const bool isFresh = found != m_dataKeys.end() && now < found->second.sealed->madeAt + dataKeyLife
        && found->second.publicHalf == *publicHalf;
    if (!isFresh) {
        std::optional<DataKey> made = makeKey(place.workspace, *publicHalf, now);
        if (!made)
            return cannotSeal("bad_public_key");
        if (found != m_dataKeys.end())
            wipe(found->second);
        found = m_dataKeys.insert_or_assign(place.workspace, std::move(*made)).first;
    }
    const DataKey &key = found->second;
    auto sealed = crypto::sealBody(key.key, crypto::asBytes(body), contextOf(place));
    return SealedBody{Sealing::Workspace, std::move(sealed.value()), key.sealed};
}

http::Result<SealedBody> EventSealer::hold(std::string_view body) const
{
    return m_unclaimedKeys.seal(body, unclaimedContext).map([](crypto::Bytes &&held) {
        return SealedBody{Sealing::Held, std::move(held), {}};
    });
}

std::optional<std::string> EventSealer::openHeld(std::string_view held) const
{
    return m_unclaimedKeys.open(held, unclaimedContext);
}

void EventSealer::forget(Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    for (auto at = m_dataKeys.begin(); at != m_dataKeys.end();) {
        if (now < at->second.sealed->madeAt + dataKeyLife) {
            ++at;
            continue;
        }
        wipe(at->second);
        at = m_dataKeys.erase(at);
    }
}

std::optional<EventSealer::DataKey> EventSealer::makeKey(const WorkspaceId &workspace,
                                                         const crypto::PublicKey &publicHalf, Timestamp now)
{
    DataKey made;
    made.key = crypto::randomBytes(crypto::streamKeyBytes);
    made.publicHalf = publicHalf;
    const auto box = crypto::sealToPublicHalf(publicHalf, made.key);
    if (!box)
        return {};
    made.sealed = std::make_shared<const SealedDataKey>(SealedDataKey{
        "dk_" + crypto::toBase64Url(crypto::randomBytes(12)), workspace, now, crypto::asText(*box)});
    return made;
}

void EventSealer::wipe(DataKey &key)
{
    crypto::wipe(key.key);
}

} // namespace shoptalk::relay
