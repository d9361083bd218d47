// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/layoutcache.h"
#include "ui/chat/textselection.h"

#include <QStyledItemDelegate>

namespace shoptalk {

class MessageSelection;

/// Paints a message as a bubble. One layout serves painting, size and clicks.
class MessageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit MessageDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Shows the whole date and the delivery as a tool tip over the time.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The layout of a row, measured from the row's top left corner; valid until the next call.
    const BubbleLayout &layOut(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The selected texts, at most one of each message; the caller repaints the view.
    void setSelections(const QList<TextSelection> &selections);
    bool hasSelection() const { return !m_selections.isEmpty(); }
    /// Empty if nothing of the message is selected.
    TextSelection selectionOf(const MessageId &message) const { return m_selections.value(message); }
    /// The messages that a person selected are painted so; the caller repaints the view. It outlives this.
    void setSelectedMessages(const MessageSelection &selection) { m_selected = &selection; }
    /// Marks the words of a search in every bubble, and the message `found`; the caller repaints the view.
    void setSearch(const QString &typed, const MessageId &found);
    /// What can be sent in the conversation now, which decides what failed messages offer; the caller lays
    /// the rows out again.
    void setSendable(Sendable sendable) { m_sendable = sendable; }
    Sendable sendable() const { return m_sendable; }
    /// In which country a phone number without its country code is one, ISO 3166 alpha-2; empty: in none.
    void setRegion(const QString &region) { m_region = region; }
    /// The day above this message is not painted, because a floating one shows it; empty: all are.
    void setCoveredDay(const MessageId &message) { m_coveredDay = message; }
    const MessageId &coveredDay() const { return m_coveredDay; }
    /// What this computer has of a message's file; the caller repaints the row. True if the row may have
    /// another height than before.
    bool setMediaState(const MessageId &message, const MediaState &state);
    MediaState mediaState(const MessageId &message) const { return m_media.value(message); }
    /// How a message's sound is played; the caller repaints the row.
    void setSoundState(const MessageId &message, const SoundState &state);
    SoundState soundState(const MessageId &message) const { return m_sounds.value(message); }
    /// Forgets every layout, after another theme was chosen.
    void forget() { m_layouts.clear(); }
    /// Forgets everything of the messages, after another conversation was chosen.
    void forgetMessages();

    /// "You, 14:05, read: text", for screen readers.
    static QString accessibleText(const QModelIndex &index);

Q_SIGNALS:
    /// A message with a picture that is not decoded is on the screen.
    void pictureShown(const shoptalk::MessageId &message) const;

private:
    BubbleContext contextFor(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void addAlbum(BubbleContext &context, const QModelIndex &first, int size) const;
    void reportPictures(const BubbleContext &context) const;
    void addSelection(BubbleContext &context) const;
    /// The picture of an album that is the current row or was found; -1 if none is.
    int ringedTile(const QStyleOptionViewItem &option, const QModelIndex &first,
                   const BubbleContext &context) const;

    const Theme &m_theme;
    QHash<MessageId, MediaState> m_media;
    QHash<MessageId, SoundState> m_sounds;
    QHash<MessageId, TextSelection> m_selections;
    const MessageSelection *m_selected = nullptr;
    QString m_search;
    MessageId m_found;
    MessageId m_coveredDay;
    Sendable m_sendable = Sendable::Everything;
    QString m_region;
    mutable LayoutCache m_layouts;
};

} // namespace shoptalk
