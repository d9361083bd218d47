// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/fingerprint.h"

#include <algorithm>
#include <limits>

namespace shoptalk::relay {

namespace {

/// One hash for all parts, in whatever order, and for the text around them.
crypto::Digest combined(std::vector<crypto::Digest> parts, std::string_view before, std::string_view after,
                        const crypto::HmacSha256 &key)
{
    std::ranges::sort(parts);
    std::string text(before);
    text.push_back('\0');
    for (const crypto::Digest &part : parts)
        text += crypto::asText(part);
    text.append(after);
    return key.of(crypto::asBytes(text));
}

/// The text of `outer` before `inner`.
std::string_view before(std::string_view outer, std::string_view inner)
{
    return outer.substr(0, static_cast<std::size_t>(inner.data() - outer.data()));
}

std::string_view after(std::string_view outer, std::string_view inner)
{
    return outer.substr(static_cast<std::size_t>(inner.data() - outer.data()) + inner.size());
}

crypto::Digest ofEntry(const ParsedWebhook::Entry &entry, const crypto::HmacSha256 &key)
{
    if (!entry.divisible || entry.changes.size() < 2)
        return key.of(crypto::asBytes(entry.bytes));
    std::vector<crypto::Digest> changes;
    changes.reserve(entry.changes.size());
    for (const ParsedWebhook::Change &change : entry.changes)
        changes.push_back(key.of(crypto::asBytes(change.bytes)));
    return combined(std::move(changes), before(entry.bytes, entry.changes.front().bytes),
                    after(entry.bytes, entry.changes.back().bytes), key);
}

crypto::Digest ofEntries(const ParsedWebhook &webhook, const crypto::HmacSha256 &key)
{
    const auto &entries = webhook.entries;
    const bool isPlain =
        entries.size() == 1 && (!entries.front().divisible || entries.front().changes.size() < 2);
    if (entries.empty() || isPlain)
        return key.of(crypto::asBytes(webhook.bytes));
    std::vector<crypto::Digest> hashes;
    hashes.reserve(entries.size());
    for (const ParsedWebhook::Entry &entry : entries)
        hashes.push_back(ofEntry(entry, key));
    return combined(std::move(hashes), {}, {}, key);
}

crypto::Digest beginning(crypto::Digest hash, std::optional<Timestamp> newestTime)
{
    std::ranges::copy(beginningOfFingerprints(newestTime), hash.begin());
    return hash;
}

} // namespace

std::array<std::byte, 4> beginningOfFingerprints(std::optional<Timestamp> newestTime)
{
    const std::int64_t ms = newestTime ? toMilliseconds(*newestTime) : 0;
    const std::int64_t seconds =
        std::clamp<std::int64_t>(ms / 1000, 0, std::numeric_limits<std::uint32_t>::max());
    return {static_cast<std::byte>(seconds >> 24), static_cast<std::byte>(seconds >> 16),
            static_cast<std::byte>(seconds >> 8), static_cast<std::byte>(seconds)};
}

std::optional<Timestamp> newestTimeOf(crypto::BytesView fingerprint)
{
    std::int64_t seconds = 0;
    for (const std::byte byte : fingerprint.first(std::min<std::size_t>(4, fingerprint.size())))
        seconds = seconds * 256 + std::to_integer<std::int64_t>(byte);
    return seconds == 0 ? std::nullopt : std::optional(fromMilliseconds(seconds * 1000));
}

crypto::Digest fingerprintOf(const ParsedWebhook &webhook, const crypto::HmacSha256 &key)
{
    return beginning(ofEntries(webhook, key), webhook.newestTime);
}

crypto::Digest fingerprintOf(const ParsedWebhook &whole, const RoutedWebhook &routed, Timestamp receivedAt,
                             const crypto::HmacSha256 &key)
{
    if (routed.fault == fault::testEvent) {
        const auto minute = std::chrono::floor<std::chrono::minutes>(receivedAt).time_since_epoch().count();
        return fingerprintOf(std::to_string(minute) + ' ' + routed.body, key);
    }
    return routed.body == whole.bytes ? fingerprintOf(whole, key)
                                      : fingerprintOf(parseWebhook(routed.body), key);
}

crypto::Digest fingerprintOf(std::string_view body, const crypto::HmacSha256 &key)
{
    return beginning(key.of(crypto::asBytes(body)), {});
}

} // namespace shoptalk::relay
