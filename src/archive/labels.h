// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/label.h"
#include "store/changeset.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class Clock;
class Store;

/// The shop's labels, the conversations that have them, and how long each keeps messages. If a conversation
/// has several labels with their own time, the longest one applies. Errors of every call: Storage.
class Labels : public QObject {
    Q_OBJECT
public:
    /// The maximum length of a name, in characters.
    static constexpr int maxName = 40;

    Labels(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Sorted by name; empty while the store is not open.
    QList<Label> all() const;
    QList<LabelId> of(const ConversationId &conversation) const;

    /// `name` is trimmed. Errors: also Malformed ("label_name_empty",
    /// "label_name_too_long", "label_name_malformed": control characters), Storage ("label_exists").
    QCoro::Task<Result<Label>> add(QString name);
    /// Errors: as `add`.
    QCoro::Task<Result<void>> rename(LabelId label, QString name);
    /// Hides the label. It can be restored, and still keeps messages, until it is purged like other
    /// deletions.
    QCoro::Task<Result<void>> remove(LabelId label);
    /// Errors: also Storage ("label_exists").
    QCoro::Task<Result<void>> restore(LabelId label);
    /// Sets the days that messages are kept; 0 means forever, and no value means as long as all others.
    /// Recorded in the audit trail.
    QCoro::Task<Result<void>> setRetention(LabelId label, std::optional<int> days);
    /// For all of them at once, or for none.
    QCoro::Task<Result<void>> set(QList<ConversationId> conversations, LabelId label, bool isOn);
    /// The number of messages of the conversations that would be older than their time if `set` is applied.
    QCoro::Task<Result<int>> wouldOutdate(QList<ConversationId> conversations, LabelId label, bool isOn);

Q_SIGNALS:
    /// A label was created, removed or changed.
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
