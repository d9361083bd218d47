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

/// The key pairs of a workspace that this console has. Only they open what the relay stores. The object never
/// changes, so that running calls can share it.
class WorkspaceKeys {
public:
    /// `pairs` has the current one first, then those from before it was renewed.
    WorkspaceKeys(WorkspaceId workspace, std::vector<crypto::KeyPair> pairs);

    const WorkspaceId &workspace() const { return m_workspace; }
    bool isEmpty() const { return m_pairs.empty(); }

    /// Opens a data key of the relay; wipe it after use. Nothing if it is sealed for a pair that this console
    /// lacks.
    std::optional<crypto::Bytes> openDataKey(const QByteArray &sealed) const;
    /// Opens an event's body, which can be opened only for its own place. Nothing if that fails.
    static std::optional<QByteArray> openEvent(crypto::BytesView dataKey, const QByteArray &sealed,
                                               const WorkspaceId &workspace, qint64 seq, const QString &kind);

    /// Seals a body for the workspace's other devices: the relay can neither read nor create such a body.
    /// Errors: Secrets ("workspace_key_missing").
    Result<QByteArray> sealForTeam(const QByteArray &plain) const;
    std::optional<QByteArray> openFromTeam(const QByteArray &sealed) const;

    /// The private half in use, wrapped with a secret that only the person carries from one desktop to the
    /// other. Errors: Secrets ("workspace_key_missing").
    Result<QByteArray> wrapForHandover(const QByteArray &secret) const;
    /// Opens the result of `wrapForHandover`. Errors: Secrets ("handover_not_opened": another secret, or
    /// another workspace).
    static Result<crypto::KeyPair> openHandover(const QByteArray &wrapped, const QByteArray &secret,
                                                const WorkspaceId &workspace);

private:
    WorkspaceId m_workspace;
    std::vector<crypto::KeyPair> m_pairs;
};

using SharedWorkspaceKeys = std::shared_ptr<const WorkspaceKeys>;

} // namespace shoptalk
