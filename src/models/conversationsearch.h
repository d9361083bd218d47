// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/messagesearch.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace shoptalk {

class Store;

/// Finds the messages of one conversation that match a text, and goes through them. The search runs in the
/// background.
class ConversationSearch final : public QObject {
    Q_OBJECT
public:
    explicit ConversationSearch(Store &store, QObject *parent = nullptr);

    /// Searches shortly afterwards, unless something else is searched before; an empty text finds nothing.
    void search(const ConversationId &conversation, const QString &text);
    const QString &text() const { return m_query.text; }
    const ConversationId &conversation() const { return m_query.conversation; }
    bool isSearching() const { return m_isSearching; }

    /// How many messages were found, at most `maxFound`.
    int count() const { return int(m_found.size()); }
    /// True if there are more than that.
    bool hasMore() const { return m_hasMore; }
    static constexpr int maxFound = 1000;
    /// The index of the match that is shown: 0 is the newest; -1 if nothing was found.
    int current() const { return m_current; }
    MessageId message() const { return m_found.value(m_current); }
    /// Goes to an older (1) or newer (-1) match; after the last one it begins again at the other end.
    void move(int steps);

Q_SIGNALS:
    /// A search has ended, or `current` has changed.
    void changed();

private:
    void start();
    void take(quint64 number, const Result<FoundMessages> &found);

    Store &m_store;
    MessageQuery m_query;
    QTimer m_pause;
    QList<MessageId> m_found;
    int m_current = -1;
    quint64 m_number = 0; ///< The number of the newest search; the answer to an older one is dropped.
    bool m_hasMore = false;
    bool m_isSearching = false;
};

} // namespace shoptalk
