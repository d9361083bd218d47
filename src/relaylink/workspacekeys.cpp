// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/workspacekeys.h"

#include "crypto/digest.h"
#include "crypto/streamsealing.h"

#include <span>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// Defined in tests/contract/README.md.
constexpr std::string_view teamPurpose = "shoptalk: events of a team";
constexpr std::string_view handoverPurpose = "shoptalk: handing over a workspace's key";

crypto::BytesView bytesOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QByteArray arrayOf(crypto::BytesView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

std::string contextOf(std::string_view what, const WorkspaceId &workspace)
{
    return std::string(what) + '/' + workspace.value().toStdString();
}

crypto::Bytes derived(crypto::BytesView secret, std::string_view purpose)
{
    const crypto::Digest key = crypto::HmacSha256(secret).of(crypto::asBytes(purpose));
    return {key.begin(), key.end()};
}

tl::unexpected<Error> keyMissing()
{
    return failure(Error::Kind::Secrets, Reason::WorkspaceKeyMissing);
}

/// Seals under a key that is derived from `secret`.
QByteArray sealedWith(crypto::BytesView secret, std::string_view purpose, crypto::BytesView plain,
                      const std::string &context)
{
    crypto::Bytes key = derived(secret, purpose);
    const auto sealed = crypto::sealBody(key, plain, context);
    crypto::wipe(key);
    return arrayOf(sealed.value()); // fails for a key of another length only
}

crypto::Result<crypto::Bytes> openedWith(crypto::BytesView secret, std::string_view purpose,
                                         const QByteArray &sealed, const std::string &context)
{
    crypto::Bytes key = derived(secret, purpose);
    auto plain = crypto::openBody(key, bytesOf(sealed), context);
    crypto::wipe(key);
    return plain;
}

} // namespace

WorkspaceKeys::WorkspaceKeys(WorkspaceId workspace, std::vector<crypto::KeyPair> pairs)
    : m_workspace(std::move(workspace))
    , m_pairs(std::move(pairs))
{
}

std::optional<crypto::Bytes> WorkspaceKeys::openDataKey(const QByteArray &sealed) const
{
    for (const crypto::KeyPair &pair : m_pairs) {
        if (auto key = crypto::openSealed(pair, bytesOf(sealed)))
            return std::move(*key);
    }
    return std::nullopt;
}

std::optional<QByteArray> WorkspaceKeys::openEvent(crypto::BytesView dataKey, const QByteArray &sealed,
                                                   const WorkspaceId &workspace, qint64 seq,
                                                   const QString &kind)
{
    const std::string context =
        contextOf("event", workspace) + '/' + std::to_string(seq) + '/' + kind.toStdString();
    const auto body = crypto::openBody(dataKey, bytesOf(sealed), context);
    return body ? std::optional(arrayOf(*body)) : std::nullopt;
}

Result<QByteArray> WorkspaceKeys::sealForTeam(const QByteArray &plain) const
{
    if (m_pairs.empty())
        return keyMissing();
    return sealedWith(m_pairs.front().privateHalf(), teamPurpose, bytesOf(plain),
                      contextOf("team", m_workspace));
}

std::optional<QByteArray> WorkspaceKeys::openFromTeam(const QByteArray &sealed) const
{
    const std::string context = contextOf("team", m_workspace);
    for (const crypto::KeyPair &pair : m_pairs) {
        if (const auto plain = openedWith(pair.privateHalf(), teamPurpose, sealed, context))
            return arrayOf(*plain);
    }
    return std::nullopt;
}

Result<QByteArray> WorkspaceKeys::wrapForHandover(const QByteArray &secret) const
{
    if (m_pairs.empty())
        return keyMissing();
    return sealedWith(bytesOf(secret), handoverPurpose, m_pairs.front().privateHalf(),
                      contextOf("handover", m_workspace));
}

Result<crypto::KeyPair> WorkspaceKeys::openHandover(const QByteArray &wrapped, const QByteArray &secret,
                                                    const WorkspaceId &workspace)
{
    auto half = openedWith(bytesOf(secret), handoverPurpose, wrapped, contextOf("handover", workspace));
    auto pair = half ? crypto::KeyPair::fromPrivateHalf(*half) : tl::unexpected(half.error());
    if (half)
        crypto::wipe(*half);
    if (!pair)
        return failure(Error::Kind::Secrets, Reason::HandoverNotOpened);
    return std::move(*pair);
}

} // namespace shoptalk
