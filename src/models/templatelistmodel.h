// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"
#include "store/templaterepository.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>

namespace shoptalk {

class Store;

/// The message templates that a query finds, by name and language, read on the reader thread. Follows the
/// store: a row that is still there keeps its place in the selection.
class TemplateListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        TemplateRole = Qt::UserRole + 1 ///< Template
    };
    /// Nothing is read until the first `setQuery`.
    explicit TemplateListModel(Store &store, QObject *parent = nullptr);

    void setQuery(const TemplateQuery &query);
    const TemplateQuery &query() const { return m_query; }
    /// Reads the templates again.
    void reload();
    /// True once the first answer has come.
    bool isLoaded() const { return m_isLoaded; }
    /// When the account's templates were last fetched; invalid: never, or the query names no account.
    QDateTime fetchedAt() const;
    /// True if the customer asked for no more marketing. An indexed read, fast enough for the GUI thread.
    bool isMarketingStopped(const CustomerId &customer) const;
    /// The files of this computer that a message has, in their order. An indexed read, as above.
    QList<OutgoingFile> filesOf(const MessageId &message) const;
    /// The row of a template; -1 if it is not among those found.
    int rowOf(const TemplateId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// An answer to the newest query was taken.
    void loaded();

private:
    void take(const QList<Template> &templates);

    Store &m_store;
    TemplateQuery m_query;
    QList<Template> m_rows;
    quint64 m_lastRead = 0; ///< Answers to older reads are dropped.
    bool m_isAsked = false;
    bool m_isLoaded = false;
};

} // namespace shoptalk
