// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

namespace shoptalk {

/// The decoded pictures of messages that were on the screen lately. They are decoded on other threads; those
/// that were shown longest ago are dropped when all together take too much memory.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    /// Pictures are decoded with sides of at most `side` pixels.
    explicit Thumbnails(QObject *parent = nullptr, int side = bubbleSide);

    /// Sharp in a bubble at 200 %.
    static constexpr int bubbleSide = 640;

    /// The picture of a message; null if there is none yet.
    QImage find(const MessageId &message) const { return m_images.value(message); }
    /// The message is on the screen: its picture, which is in the file at `path`, is decoded if it is not
    /// here, and not dropped before others.
    void want(const MessageId &message, const QString &path);
    /// Forgets every picture.
    void clear();
    /// The memory that the pictures may take; at least the last one stays.
    void setLimit(qint64 bytes);
    qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    /// A picture was decoded.
    void loaded(const shoptalk::MessageId &message);
    /// A picture was dropped, to be wanted again when it is on the screen.
    void dropped(const shoptalk::MessageId &message);
    /// The file is no picture that can be shown, or it is gone.
    void failed(const shoptalk::MessageId &message);

private:
    void take(const MessageId &message, const QImage &image);
    void makeRoom();

    QHash<MessageId, QImage> m_images;
    QList<MessageId> m_order; ///< Of `m_images`: the one that was shown last is the last.
    QSet<MessageId> m_loading;
    QSet<MessageId> m_failed; ///< Not tried again before `clear`.
    qint64 m_bytes = 0;
    qint64 m_limit;
    int m_side;
    int m_generation = 0; ///< Pictures whose decoding began before `clear` are dropped.
};

} // namespace shoptalk
