// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/label.h"
#include "store/changeset.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace shoptalk {

class Connection;

/// labels and conversation_labels. Errors of every call: Storage.
class LabelRepository {
public:
    LabelRepository(const Connection &connection, ChangeSet &changes);

    /// By name.
    Result<QList<Label>> all() const;
    /// Also Storage ("label_exists"): there is one with this name, in whatever case.
    Result<void> add(const Label &label);
    /// Errors: also Storage ("label_exists": another label has this name).
    Result<void> rename(const LabelId &label, const QString &name);
    /// Hides it everywhere. Its retention time counts until it is purged.
    Result<void> remove(const LabelId &label, const QDateTime &at);
    /// Also Storage ("label_exists"): another label has the name now.
    Result<void> restore(const LabelId &label);
    /// Destroys labels that were removed before `before`.
    Result<void> purge(const QDateTime &before);
    Result<void> setRetention(const LabelId &label, std::optional<int> days);

    Result<QList<LabelId>> of(const ConversationId &conversation) const;
    Result<void> set(const ConversationId &conversation, const LabelId &label, bool isOn);
    /// How many messages of the conversation would be past their retention at `now` if `set` were done, while
    /// conversations without a time of their own are kept for `others` days (0: for ever).
    Result<int> outdatedAfter(const ConversationId &conversation, const LabelId &label, bool isOn, int others,
                              const QDateTime &now) const;

private:
    Result<int> daysAfter(const ConversationId &conversation, const LabelId &label, bool isOn,
                          int others) const;
    Result<void> refuseTaken(const QString &name, const LabelId &own = {}) const;
    void noteConversations(const LabelId &label);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
