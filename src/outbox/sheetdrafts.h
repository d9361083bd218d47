// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/content/messagecontent.h"
#include "domain/sheetdraft.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <functional>
#include <optional>

namespace shoptalk {

class Clock;
class Store;
class StoreSession;

/// Stores what is filled in in the forms of conversations, so that it is there again after a crash and after
/// a restart. Sending it removes it. Errors of every call: Storage.
class SheetDrafts : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    SheetDrafts(Store &store, const Clock &clock);

    /// Adds it, or replaces the one of the same key. Nothing happens if the conversation is deleted.
    QCoro::Task<Result<void>> save(ConversationId conversation, SheetDraft draft);
    /// Adds it beside whatever there is of the same kind and message: it gets the next place that is free.
    QCoro::Task<Result<void>> add(ConversationId conversation, SheetDraft draft);
    QCoro::Task<Result<void>> remove(ConversationId conversation, SheetKey key);
    /// Gives the draft another place, so that there can be another one of its kind beside it.
    QCoro::Task<Result<void>> setPlace(ConversationId conversation, SheetKey key, int place);
    /// Those of a conversation, the one that was changed last at the end. Without a store: none.
    QCoro::Task<Result<QList<SheetDraft>>> all(ConversationId conversation) const;
    /// The one of this key, if there is one.
    QCoro::Task<Result<std::optional<SheetDraft>>> find(ConversationId conversation, SheetKey key) const;
    /// Messages with buttons or a list that were sent from here, newest first, for using them again.
    QCoro::Task<Result<QList<MessageContent>>> usedContents() const;
    /// Where the copy of this name is, see `SheetDraft::copies`. The file may be gone.
    QString pathOfCopy(const QString &name) const;

Q_SIGNALS:
    /// Some draft was removed, also because it was sent.
    void removed();

private:
    QCoro::Task<Result<void>> write(std::function<Result<void>(StoreSession &)> work);

    Store &m_store;
    const Clock &m_clock;
    int m_writing = 0; ///< How many changes are not stored yet.
};

/// A content as a form keeps it in its draft, and back.
QJsonObject sheetJsonOf(const MessageContent &content);
MessageContent contentInSheet(const QJsonObject &json);

} // namespace shoptalk
