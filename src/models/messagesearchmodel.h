// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"
#include "domain/label.h"
#include "domain/messagesearch.h"

#include <QAbstractListModel>
#include <QTimer>

#include <atomic>
#include <memory>

namespace shoptalk {

class Store;
struct ChangeSet;

/// The messages that match a search, newest first, page by page. Every search runs in the background; the
/// rows of the one before stay until the new ones are known.
class MessageSearchModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        FoundRole = Qt::UserRole + 1 ///< shoptalk::FoundMessage
    };

    explicit MessageSearchModel(Store &store, QObject *parent = nullptr);
    ~MessageSearchModel() override;

    /// Searches shortly afterwards, unless another query is set before. A query without words and filters
    /// shows nothing, at once.
    void setQuery(const MessageQuery &query);
    const MessageQuery &query() const { return m_query; }
    /// True until the rows are those of the query.
    bool isSearching() const { return m_isSearching; }
    /// True if the last search failed, so nothing is known about the messages.
    bool hasFailed() const { return m_hasFailed; }
    /// False while messages of an earlier version are still being added to the index.
    bool isIndexComplete() const { return m_isIndexComplete; }

    /// The business's numbers, to choose from.
    QList<PhoneNumber> numbers() const;
    /// The labels of conversations, by name.
    QList<Label> labels() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the text.
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    /// Reads the next page in the background.
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The rows are those of the query.
    void searched();
    /// The next page was added.
    void fetched();

private:
    struct Page {
        FoundMessages found;
        bool isIndexComplete = true;
    };
    void start();
    void read(qint64 next);
    void take(quint64 number, bool isFirstPage, const Result<Page> &page);
    void clear();
    /// Removes deleted messages from the results.
    void apply(const ChangeSet &changes);
    bool isStillShown(const FoundMessage &found) const;

    Store &m_store;
    MessageQuery m_query;
    QList<FoundMessage> m_rows;
    QTimer m_pause;
    qint64 m_next = 0;
    quint64 m_number = 0; ///< The number of the newest reading; the answer to an older one is dropped.
    std::shared_ptr<std::atomic<quint64>> m_wanted; ///< The same, for the reader thread.
    bool m_isSearching = false;
    bool m_isFetching = false;
    bool m_hasFailed = false;
    bool m_isIndexComplete = true;
};

} // namespace shoptalk
