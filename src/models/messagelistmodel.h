// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/message.h"
#include "models/albums.h"
#include "store/changeset.h"
#include "store/timelinerepository.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class Store;

/// The days of a conversation's messages, in local time.
struct ConversationDays {
    QDate first; ///< The day of the oldest message; invalid if there are none.
    QDate last; ///< The day of the newest message.
    QSet<QDate> withMessages; ///< The days with messages, within the range that was asked for.
};

/// The messages of one conversation, oldest first. Older ones are loaded on demand at the top. At most
/// `maxRows` stay loaded, so that a long conversation costs no more than a short one. Empty while the store
/// is not open.
class MessageListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        MessageRole = Qt::UserRole + 1, ///< shoptalk::Message
        StartsDayRole, ///< bool: first message of its local day
        StartsGroupRole, ///< bool: another day or direction, or more than five minutes, since the one above
        EndsGroupRole, ///< bool: the same towards the one below
        DeliveryRole, ///< int
        FollowsUncertainRole, ///< bool: it is not known whether the outbound message above it was sent
        QuotedRole, ///< shoptalk::Message: the message that this one answers; invalid if it is not stored
        UnreadRole, ///< int: at the first unread message, how many were unread when this was opened; else 0
        StarredRole, ///< bool: staff put a star on it
        AlbumSizeRole, ///< int: at the first row of an album, how many rows it has; else 0
        AlbumStartRole, ///< int: in the other rows of an album, which row is its first; else invalid
        SendingRole, ///< bool: it is being uploaded or sent at this moment
        OverdueRole ///< int: shoptalk::Overdue, by the clock; no signal tells that it changed
    };

    /// Several times as many as the tallest screen shows.
    static constexpr int maxRows = 400;

    explicit MessageListModel(Store &store, QObject *parent = nullptr);

    /// An empty id shows nothing. Another conversation shows its newest page, or, if its first unread message
    /// is older, the messages around that. The same id shows the newest page again.
    void setConversation(const ConversationId &conversation);
    const ConversationId &conversation() const { return m_conversation; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the text.
    QVariant data(const QModelIndex &index, int role) const override;

    bool hasOlder() const { return m_hasOlder; }
    /// Inserts the page before the oldest loaded message at the top. Rows beyond `maxRows` are removed at the
    /// bottom.
    void loadOlder();
    /// Shows the messages around one of the conversation, however old it is; newer ones are then loaded on
    /// demand at the bottom. False, and nothing changes, if it is not stored.
    bool showAround(const MessageId &message);
    /// True while the rows do not reach the newest message: after `showAround`, or far up.
    bool hasNewer() const { return m_hasNewer; }
    /// Appends the page after the newest loaded message. Rows beyond `maxRows` are removed at the top.
    void loadNewer();
    /// For a view that shows the end: removes the oldest rows beyond `maxRows`.
    void removeTooOld();
    /// Shows the newest page again.
    void showNewest() { setConversation(ConversationId(m_conversation)); }
    /// The messages that were unread when the conversation was opened; unchanged until another one is opened.
    const UnreadMessages &unread() const { return m_unread; }
    /// On which days, from `first` to `last`, the conversation has messages. Reads in the background. Errors:
    /// Storage.
    QCoro::Task<Result<ConversationDays>> days(QDate first, QDate last) const;
    /// The first message of a day, or of the next day that has one; empty if there is no later one. Reads in
    /// the background. Errors: Storage.
    QCoro::Task<Result<MessageId>> firstFrom(QDate day) const;
    /// The message with this wamid, also if it is not loaded; empty if it is not stored in the conversation.
    MessageId idOf(const Wamid &wamid) const;
    int rowOf(const MessageId &id) const;
    /// Row of the message with this wamid; -1 if it is not loaded.
    int rowOf(const Wamid &wamid) const;
    /// Messages of the conversation as they are stored now, oldest first, also those that are not loaded.
    QList<Message> messages(const QSet<MessageId> &ids) const;
    /// True if each of them has a star, whether it is loaded or not.
    bool areStarred(const QSet<MessageId> &ids) const;
    /// Whether a message, of any conversation, is being uploaded or sent.
    void setSending(const MessageId &message, bool isSending);
    /// Decides what is overdue, instead of the computer's clock. It outlives the views of this model.
    void setClock(const Clock &clock) { m_clock = &clock; }

Q_SIGNALS:
    /// `count` messages newer than the rows have arrived, while the rows do not reach the newest message.
    void arrivedBelow(int count);

private:
    void apply(const ChangeSet &changes);
    void refresh(const QSet<MessageId> &ids);
    void refreshLoaded();
    void refreshWindow();

    bool startsDay(int row) const;
    bool startsGroup(int row) const;
    bool endsGroup(int row) const;
    bool followsUncertain(int row) const;
    bool isSending(const Message &message) const;
    void refreshFollower(int row);
    /// What is shown of `messages` and does not stand in them: those that they answer, and stars. Gives those
    /// whose star is other than before.
    QSet<MessageId> readBeside(const QList<Message> &messages);
    void readQuoted(const QList<Message> &messages);
    QSet<MessageId> readStars(const QList<Message> &messages);
    void reportStars(const QSet<MessageId> &changed);

    /// What is known of a row's album: its first message, the place in it, and its size.
    struct AlbumKey {
        MessageId first;
        int place = 0;
        int size = 0;
        friend bool operator==(const AlbumKey &, const AlbumKey &) = default;
    };
    const std::vector<AlbumPlace> &albums() const;
    AlbumPlace albumOf(int row) const;
    QHash<MessageId, AlbumKey> albumKeys() const;
    void resetAlbums();
    /// Reports which rows are in another album than before, after rows came, went or changed.
    void reportAlbums();
    /// The album of a row shows what changed in it.
    void reportAlbumOf(int row);
    void updateQuotes(const Message &quoted);

    void showUnread();
    void noteNewest();
    void countArrivals();
    QList<Message> newestPage(int limit, bool &hasOlder) const;
    /// Rows around a message, and whether there are more beyond them.
    struct Window {
        QList<Message> rows; ///< Empty if the message is not stored.
        bool hasOlder = false;
        bool hasNewer = false;
    };
    Window windowAround(const MessageId &message, int before, int after) const;
    void placeAll(const QList<Message> &messages);
    int rowFor(const Message &message) const;
    bool fits(int row, const Message &message) const;
    void update(int row, const Message &message);
    void insertAt(int row, const QList<Message> &messages);
    void removeAt(int row);
    void leaveOut(int first, int count);
    void removeTooNew();
    void forgetQuotes();
    QDate localDay(int row) const;
    void become(const QList<Message> &messages);
    void refreshGroups(int first, int last);

    Store &m_store;
    const SystemClock m_systemClock;
    const Clock *m_clock = &m_systemClock;
    ConversationId m_conversation;
    QList<Message> m_rows;
    QHash<Wamid, std::optional<Message>>
        m_quoted; ///< Messages that rows answer; nothing if one is not stored.
    QSet<MessageId> m_stars; ///< Rows with a star.
    mutable std::vector<AlbumPlace> m_albums; ///< Of each row, while they are known.
    mutable bool m_areAlbumsKnown = false;
    QHash<MessageId, AlbumKey> m_reportedAlbums; ///< Of those rows that are in one.
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    /// The key is the quarter of an hour since 1970, because a time zone's offset changes at no other moment.
    mutable QHash<qint64, QDate> m_localDays;
    QSet<MessageId> m_sending;
    UnreadMessages m_unread;
    MessageId m_newest; ///< The newest of the whole conversation, while it is newer than the rows.
};

} // namespace shoptalk
