// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/emoji.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

class QPainter;
class QPixmap;

namespace shoptalk {

/// The emoji of a text with very many of them, painted from pictures that are made once for each different
/// one. Qt has no cache for the widths of colour glyphs: laying out a text decodes a PNG image for every
/// emoji in it, which takes seconds for a full message of them.
class EmojiPictures {
public:
    /// Texts with at most this many emoji are laid out with the colour font itself.
    static constexpr qsizetype maxLaidOut = 100;

    EmojiPictures() = default;
    /// `text` is shown with `font`; pictures are `factor` times as large as letters.
    EmojiPictures(const QString &text, const QFont &font, qreal factor);

    /// The text is to be laid out with `placeholders`.
    bool areUsed() const { return !m_pictures.isEmpty(); }
    /// `text` with an invisible letter of the right width instead of each emoji; positions stay the same.
    QString placeholders(const QString &text) const;
    QList<QTextLayout::FormatRange> formats() const;
    /// Computes where the pictures stand. Call it once the lines of `layout` have their positions.
    void place(const QTextLayout &layout);
    /// Paints those that lie on the painter's device; gives the number of pictures that had to be made.
    int paint(QPainter &painter, const QPointF &at) const;

private:
    struct Picture {
        TextRun run;
        QString sequence;
        QRectF place;
    };
    static QPixmap made(const QString &sequence, const QFont &font, QSizeF size, qreal ratio);

    QList<Picture> m_pictures;
    QFont m_font; ///< Of the pictures.
    QFont m_placeholderFont;
    QSizeF m_size; ///< Of a picture.
};

} // namespace shoptalk
