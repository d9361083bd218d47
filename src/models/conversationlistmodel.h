// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "domain/conversationscope.h"
#include "models/numberlist.h"
#include "store/changeset.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace shoptalk {

class Store;

/// The conversations, newest first, loaded page by page and updated by the store's changes. Empty while the
/// store is not open.
class ConversationListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< ConversationId
        NameRole, ///< QString, what staff see
        InitialsRole, ///< QString
        ColourSeedRole, ///< uint, the same for one customer always
        PreviewRole, ///< shoptalk::Message: the newest one, or a reaction that came after it; invalid without
                     ///< one
        LastActivityRole, ///< QDateTime, UTC
        LastInboundRole, ///< QDateTime, UTC
        UnreadRole, ///< int
        MarkedUnreadRole, ///< bool, marked as unread by a person
        LabelsRole, ///< QStringList, names
        DraftRole, ///< QString, one line: the draft; empty without one
        StateRole, ///< shoptalk::ConversationState
        AssigneeRole, ///< QString, the name of whom it is assigned to; empty for nobody
        NumberNameRole, ///< QString, see NumberList::nameOf
        ConversationRole ///< shoptalk::Conversation
    };

    explicit ConversationListModel(Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the name.
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// The shop's numbers, with which the conversations are.
    const NumberList &numbers() const { return m_numbers; }
    /// Shows the conversations of a scope, when no search is on.
    void setScope(const ConversationScope &scope);
    const ConversationScope &scope() const { return m_scope; }
    /// Reads the rows again that time alone changes: see `nextScopeChange`.
    void refreshScope();
    /// When a conversation enters or leaves the filter only because time passes; invalid if never.
    QDateTime nextScopeChange() const;
    /// True if there are conversations, but none that the filter All shows.
    bool hasHidden() const;
    /// A row of the list stays while it is `conversation`, even if the filter no longer shows it, so that
    /// reading what is unread does not take it away. Empty: none.
    void setKept(const ConversationId &conversation);
    /// Shows only matches of `text`, the newest 200; empty shows all. The matches are looked up in the
    /// background: the rows change when they are known, and `searched` follows.
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }
    /// Row of a conversation; -1 if it is not loaded.
    int rowOf(const ConversationId &id) const;
    /// True while the rows are still those of an earlier search.
    bool isSearching() const { return m_isSearching; }
    /// A conversation, also if a search hides it; nothing if it is deleted or unknown.
    std::optional<Conversation> find(const ConversationId &id) const;
    /// Delays all changes of rows until `release`, which applies them.
    void hold() { m_isHeld = true; }
    void release();
    /// True if changes wait for `release`.
    bool holdsChanges() const { return !m_heldChanges.conversations.isEmpty() || m_heldResult; }
    /// Reads everything again, after the store was opened.
    void reload();

Q_SIGNALS:
    void scopeChanged(const shoptalk::ConversationScope &scope);
    /// The rows are the matches of `text`.
    void searched(const QString &text);
    /// Conversations that changed, were added or removed, also if they are not among the rows. The rows are
    /// already up to date.
    void conversationsChanged(const QSet<shoptalk::ConversationId> &conversations);

private:
    void apply(const ChangeSet &changes);
    void refresh(const ConversationId &id);
    void refreshLoaded();
    void startSearch();
    void takeSearchResult(quint64 number, const Result<QList<Conversation>> &found);

    bool matches(const Conversation &conversation) const;
    bool belongsHere(const Conversation &conversation) const;
    /// There is no further page.
    bool isWhole() const { return m_complete || !m_search.isEmpty(); }
    /// The order of the rows.
    bool isAbove(const Conversation &a, const Conversation &b) const;
    void place(const Conversation &conversation);
    void update(int row, const Conversation &conversation);
    void moveRowTo(int from, int to);
    void insertAt(int row, const Conversation &conversation);
    void removeAt(int row);
    void refreshMany(const QSet<ConversationId> &ids);
    QHash<ConversationId, Conversation> newestOf(const QSet<ConversationId> &ids) const;
    void become(const QList<Conversation> &rows);
    /// Replaces the rows of `about` with those of `present`, which are some of them, each at its place; the
    /// others stay. Compares only what changed.
    void replace(const QSet<ConversationId> &about, QList<Conversation> present);
    std::vector<int> removeRowsWithout(const QSet<ConversationId> &about,
                                       const QHash<ConversationId, int> &present);
    std::vector<int> orderWith(const std::vector<int> &changed, const std::vector<bool> &isChanged) const;
    void reorder(const std::vector<int> &order);
    void insertMissing(const QList<Conversation> &present, const std::vector<bool> &isMissing);

    /// Shared, because a row that moves would otherwise be copied with its newest message, past thousands of
    /// others.
    using Row = std::shared_ptr<const Conversation>;
    const Conversation &at(int row) const { return *m_rows.at(row); }
    void append(const QList<Conversation> &rows);

    static constexpr int conversationsPerPage = 50;

    Store &m_store;
    NumberList m_numbers;
    ConversationScope m_scope;
    ConversationId m_kept;
    QString m_search;
    QList<Row> m_rows;
    QSet<ConversationId> m_changedWhileSearching;
    quint64 m_searchNumber = 0; ///< The number of the newest search; the answer to an older one is dropped.
    bool m_isSearching = false;
    bool m_isHeld = false;
    ChangeSet m_heldChanges;
    std::optional<QList<Conversation>>
        m_heldResult; ///< The result of the newest search, while changes are held.
    bool m_complete = false; ///< There is no further page.
};

} // namespace shoptalk
