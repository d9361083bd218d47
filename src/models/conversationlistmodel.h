// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "store/changeset.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace shoptalk {

class Store;

/// The inbox: conversations, newest first, loaded page by page, kept fresh by the store's changes. Empty
/// while the store is not open.
class ConversationListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< ConversationId
        NameRole, ///< QString, what staff see
        InitialsRole, ///< QString
        ColourSeedRole, ///< uint, the same for one customer always
        PreviewRole, ///< QString, one line: text of the newest message, or the emoji of a reaction since
        PreviewKindRole, ///< int, MessageKind of the newest message; -1 without one
        PreviewDirectionRole, ///< int, Direction; -1 without a message
        PreviewDeliveryRole, ///< int, Delivery of the newest message if outbound; else -1
        LastActivityRole, ///< QDateTime, UTC
        LastInboundRole, ///< QDateTime, UTC
        UnreadRole, ///< int
        MarkedUnreadRole, ///< bool, put back by a person to be read later
        LabelsRole, ///< QStringList, names
        DraftRole, ///< QString, one line: what was begun to be written and not sent; empty without one
        ConversationRole ///< shoptalk::Conversation
    };

    explicit ConversationListModel(Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the name.
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Shows only matches of `text`, the newest 200; empty shows all. The matches are looked up in the
    /// background: the rows change when they are known, and `searched` follows.
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }
    /// Row of a conversation; -1 if it is not loaded.
    int rowOf(const ConversationId &id) const;
    /// True while the rows are still those of an earlier search.
    bool isSearching() const { return m_isSearching; }
    /// Also one that is not among the rows, because of a search; nothing if it is deleted or unknown.
    std::optional<Conversation> find(const ConversationId &id) const;
    /// No row comes, goes or moves until `release`, which catches up with what has changed meanwhile.
    void hold() { m_isHeld = true; }
    void release();
    /// Something has changed that is not shown before `release`.
    bool holdsChanges() const { return !m_heldChanges.conversations.isEmpty() || m_heldResult; }
    /// Reads everything again: after the store was opened.
    void reload();

Q_SIGNALS:
    /// The rows are those of the search.
    void searched(const QString &text);
    /// These changed, came or went, whether or not they are among the rows; the rows are up to date already.
    void conversationsChanged(const QSet<shoptalk::ConversationId> &conversations);

private:
    void apply(const ChangeSet &changes);
    void refresh(const ConversationId &id);
    void refreshLoaded();
    void startSearch();
    void takeSearchResult(quint64 number, const Result<QList<Conversation>> &found);

    bool belongsHere(const Conversation &conversation) const;
    void place(const Conversation &conversation);
    void update(int row, const Conversation &conversation);
    void moveRowTo(int from, int to);
    void insertAt(int row, const Conversation &conversation);
    void removeAt(int row);
    void become(const QList<Conversation> &rows);

    Store &m_store;
    QString m_search;
    QList<Conversation> m_rows;
    QSet<ConversationId> m_changedWhileSearching;
    quint64 m_searchNumber = 0; ///< Of the newest search; the answer to an older one is dropped.
    bool m_isSearching = false;
    bool m_isHeld = false;
    ChangeSet m_heldChanges;
    std::optional<QList<Conversation>> m_heldResult; ///< Of the newest search.
    bool m_complete = false; ///< There is no further page.
};

} // namespace shoptalk
