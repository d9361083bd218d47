// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/relayevents.h"
#include "relaylink/workspacekeys.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace shoptalk {

/// Reads the events of one page and opens the sealed ones with the page's data keys. The keys are wiped when
/// this object is destroyed.
class SealedPage {
public:
    /// `keys` may be null, and outlives this otherwise.
    SealedPage(const WorkspaceKeys *keys, const QJsonArray &dataKeys);
    ~SealedPage();
    SealedPage(const SealedPage &) = delete;
    SealedPage &operator=(const SealedPage &) = delete;

    /// Reads one event. Errors: Malformed ("relay_answer_malformed"), Secrets ("workspace_key_missing": it is
    /// sealed and there is no key at all). An event that can't be opened is marked as unreadable.
    Result<RelayEvent> read(const QJsonObject &item) const;

private:
    Result<void> open(RelayEvent &event, const QString &keyId) const;

    const WorkspaceKeys *m_keys;
    QHash<QString, crypto::Bytes> m_dataKeys; ///< The keys that could be opened, by id.
};

} // namespace shoptalk
