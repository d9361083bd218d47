// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "crypto/sealedbox.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace shoptalk {

/// The key pairs of a workspace that this console holds. Only they open what the relay stores. The object
/// never changes, so that running calls can share it.
class WorkspaceKeys {
public:
    /// The current one first, then those from before it was renewed.
    WorkspaceKeys(WorkspaceId workspace, std::vector<crypto::KeyPair> pairs);

    const WorkspaceId &workspace() const { return m_workspace; }
    bool isEmpty() const { return m_pairs.empty(); }

    /// A data key as the relay made it; wipe it after use. Nothing if it is for a pair that this console
    /// lacks.
    std::optional<crypto::Bytes> openDataKey(const QByteArray &sealed) const;
    /// An event's body, which opens at its own place only. Nothing if it does not.
    static std::optional<QByteArray> openEvent(crypto::BytesView dataKey, const QByteArray &sealed,
                                               const WorkspaceId &workspace, qint64 seq, const QString &kind);

    /// For the workspace's other devices: the relay can neither read nor make such a body.
    /// Errors: Secrets ("workspace_key_missing").
    Result<QByteArray> sealForTeam(const QByteArray &plain) const;
    std::optional<QByteArray> openFromTeam(const QByteArray &sealed) const;

    /// The private half in use, wrapped with a secret that only the person carries from one desktop to the
    /// other. Errors: Secrets ("workspace_key_missing").
    Result<QByteArray> wrapForHandover(const QByteArray &secret) const;
    /// What `wrapForHandover` made. Errors: Secrets ("handover_not_opened": another secret, or another
    /// workspace).
    static Result<crypto::KeyPair> openHandover(const QByteArray &wrapped, const QByteArray &secret,
                                                const WorkspaceId &workspace);

private:
    WorkspaceId m_workspace;
    std::vector<crypto::KeyPair> m_pairs;
};

using SharedWorkspaceKeys = std::shared_ptr<const WorkspaceKeys>;

} // namespace shoptalk
