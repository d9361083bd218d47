// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QHash>
#include <QListWidget>

#include <functional>

class QPainter;

namespace shoptalk {

class Theme;
class Thumbnails;

/// Pictures and videos as small squares. Those whose file is on this computer are shown as they are, decoded
/// on other threads when they are on the screen; the others have a sign in their place.
class MediaGrid : public QListWidget {
    Q_OBJECT
public:
    explicit MediaGrid(const Theme &theme, QWidget *parent = nullptr);

    /// How the path of a message's file is found; an empty one if it is not here.
    void setPathFinder(std::function<QString(const Message &)> find);
    /// Sets what says where a message is that is not in the open conversation; for the others it gives
    /// nothing.
    void setPlaces(std::function<QString(const ConversationId &)> placeOf) { m_placeOf = std::move(placeOf); }
    /// Newest first.
    void setMessages(const QList<Message> &messages);
    const QList<Message> &messages() const { return m_messages; }
    /// The path of the file in a row; empty if it is not here.
    QString pathAt(int row) const;
    /// The file of this id has come, or is gone.
    void refresh(const MediaId &media);
    /// For the delegate.
    void paintTile(QPainter &painter, const QRect &place, int row, bool isCurrent) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Gives every tile its size, and the grid the height of its rows.
    void arrange();
    QString describe(const Message &message) const;

    const Theme &m_theme;
    Thumbnails *m_thumbnails;
    std::function<QString(const Message &)> m_findPath;
    std::function<QString(const ConversationId &)> m_placeOf;
    QList<Message> m_messages;
    mutable QHash<MessageId, QString> m_paths; ///< Of the files that were looked for.
};

} // namespace shoptalk
