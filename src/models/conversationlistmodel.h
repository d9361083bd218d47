// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "store/changeset.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace shoptalk {

class Store;

/// The inbox: conversations, newest first, loaded page by page, kept fresh by the store's changes.
class ConversationListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< ConversationId
        NameRole, ///< QString, what staff see
        InitialsRole, ///< QString
        ColourSeedRole, ///< uint, the same for one customer always
        PreviewRole, ///< QString, one line: text of the newest message
        PreviewKindRole, ///< int, MessageKind of the newest message; -1 without one
        PreviewDirectionRole, ///< int, Direction
        PreviewDeliveryRole, ///< int, Delivery of the newest message if outbound
        LastActivityRole, ///< QDateTime, UTC
        LastInboundRole, ///< QDateTime, UTC
        UnreadRole, ///< int
        ConversationRole ///< shoptalk::Conversation
    };

    explicit ConversationListModel(Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the name.
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Shows only matches of `text`; empty shows all.
    void setSearch(const QString &text);
    /// Row of a conversation; -1 if it is not loaded.
    int rowOf(const ConversationId &id) const;
    /// Reads everything again: after the store was opened.
    void reload();

private:
    void apply(const ChangeSet &changes);

    Store &m_store;
    QString m_search;
    QList<Conversation> m_rows;
    bool m_complete = false;
};

} // namespace shoptalk
