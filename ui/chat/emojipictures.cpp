// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/emojipictures.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr QChar placeholder(u'*'); // in every font, and of no direction, as emoji are
constexpr QChar zeroWidthSpace(0x200B);
constexpr auto anyEmoji = u"😀"; // all pictures of a font are equally wide
} // namespace

EmojiPictures::EmojiPictures(const QString &text, const QFont &font, qreal factor)
    : m_font(scaled(emojiFont(font), factor, QFont::Normal))
    , m_placeholderFont(font)
{
    const QList<TextRun> sequences = emojiSequences(text);
    if (sequences.size() <= maxLaidOut)
        return;
    const QFontMetricsF metrics(m_font);
    m_size = QSizeF(metrics.horizontalAdvance(QString::fromUtf16(anyEmoji)), metrics.height());
    m_placeholderFont.setLetterSpacing(QFont::AbsoluteSpacing,
                                       m_size.width() - QFontMetricsF(font).horizontalAdvance(placeholder));
    for (const TextRun &run : sequences)
        m_pictures << Picture{run, text.mid(run.start, run.length), {}};
}

QString EmojiPictures::placeholders(const QString &text) const
{
    QString replaced = text;
    for (const Picture &picture : m_pictures) {
        replaced[picture.run.start] = placeholder;
        for (qsizetype i = 1; i < picture.run.length; ++i)
            replaced[picture.run.start + i] = zeroWidthSpace;
    }
    return replaced;
}

QList<QTextLayout::FormatRange> EmojiPictures::formats() const
{
    QTextCharFormat invisible;
    invisible.setFont(m_placeholderFont);
    invisible.setForeground(QColor(Qt::transparent));
    QList<QTextLayout::FormatRange> formats;
    for (const Picture &picture : m_pictures)
        formats << QTextLayout::FormatRange{int(picture.run.start), 1, invisible};
    return formats;
}

void EmojiPictures::place(const QTextLayout &layout)
{
    qsizetype next = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int end = line.textStart() + line.textLength();
        for (; next < m_pictures.size() && m_pictures.at(next).run.start < end; ++next) {
            Picture &picture = m_pictures[next];
            const int start = int(picture.run.start);
            const qreal left = qMin(line.cursorToX(start), line.cursorToX(start + 1));
            picture.place = QRectF(QPointF(left, line.y() + (line.height() - m_size.height()) / 2), m_size);
        }
    }
}

QPixmap EmojiPictures::made(const QString &sequence, const QFont &font, QSizeF size, qreal ratio)
{
    QPixmap picture((size * ratio).toSize().expandedTo(QSize(1, 1)));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(font);
    painter.drawText(QRectF(QPointF(0, 0), size), Qt::AlignCenter | Qt::TextDontClip, sequence);
    return picture;
}

int EmojiPictures::paint(QPainter &painter, const QPointF &at) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QRectF device(QPointF(0, 0), QSizeF(painter.device()->width(), painter.device()->height()));
    const QRectF visible = painter.worldTransform().inverted().mapRect(device);
    int count = 0;
    for (const Picture &picture : m_pictures) {
        const QRectF place = picture.place.translated(at);
        if (!visible.intersects(place))
            continue;
        const QString key = u"emoji %1 %2 %3"_s.arg(m_font.key(), QString::number(ratio), picture.sequence);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = made(picture.sequence, m_font, m_size, ratio);
            QPixmapCache::insert(key, pixmap);
            ++count;
        }
        painter.drawPixmap(place.topLeft(), pixmap);
    }
    return count;
}

} // namespace shoptalk
