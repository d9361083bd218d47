// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentpainter.h"

#include "models/searchhits.h"

#include <QPainter>
#include <QPainterPath>

namespace shoptalk {

namespace {

constexpr int ringWidth = 3;
constexpr int fullCircle = 360 * 16; // QPainter counts sixteenths of a degree
constexpr qreal minArc = 0.04; ///< Share of the ring, so that a download is visible from its beginning.
constexpr int barWidth = 3;
constexpr int barStep = 5;

class Painter {
public:
    Painter(QPainter &painter, const ContentPaint &paint, bool isNote)
        : m_painter(painter)
        , m_paint(paint)
        , m_isNote(isNote)
        , m_colours(paint.theme.colours())
    {
    }

    void box(const ContentBox &box)
    {
        m_painter.setPen(Qt::NoPen);
        switch (box.kind) {
        case ContentBox::Kind::Soft:
            m_painter.setBrush(m_paint.isOutbound ? m_colours.bubbleOutSoft : m_colours.bubbleInSoft);
            m_painter.drawRoundedRect(box.place, radius::control, radius::control);
            break;
        case ContentBox::Kind::Bar:
            m_painter.setBrush(m_colours.link);
            m_painter.drawRect(box.place.adjusted(0, space::xs, 0, -space::xs));
            break;
        case ContentBox::Kind::Line:
            m_painter.setBrush(m_paint.isOutbound ? m_colours.bubbleOutSoft : m_colours.bubbleInSoft);
            m_painter.drawRect(box.place);
            break;
        }
    }

    void picture(const ContentPicture &picture)
    {
        QPainterPath clip;
        clip.addRoundedRect(picture.place, radius::control, radius::control);
        m_painter.save();
        m_painter.setClipPath(clip, Qt::IntersectClip);
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(picture.place, picture.image,
                            picture.part.isEmpty() ? QRectF(picture.image.rect()) : picture.part);
        m_painter.restore();
    }

    void waveform(const ContentWaveform &waveform)
    {
        const int count = qMax(1, int(waveform.place.width()) / barStep);
        m_painter.setPen(Qt::NoPen);
        for (int i = 0; i < count; ++i) {
            const qreal loudness = waveform.loudness.at(i * waveform.loudness.size() / count);
            const qreal height =
                qBound<qreal>(barWidth, loudness * waveform.place.height(), waveform.place.height());
            const bool isMirrored = m_paint.direction == Qt::RightToLeft;
            const qreal left = isMirrored ? waveform.place.right() - i * barStep - barWidth
                                          : waveform.place.left() + i * barStep;
            QRectF bar(left, 0, barWidth, height);
            bar.moveTop(waveform.place.center().y() - height / 2);
            m_painter.setBrush(i < waveform.played * count ? m_colours.link : colour(Ink::Muted));
            m_painter.drawRoundedRect(bar, barWidth / 2.0, barWidth / 2.0);
        }
    }

    void icon(const ContentIcon &icon)
    {
        if (!icon.isOnDisc) {
            paintIcon(m_painter, icon.place, icon.icon, colour(icon.ink), m_paint.direction);
            return;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.accent);
        m_painter.drawEllipse(icon.place);
        const qreal inset = icon.place.width() / 4;
        paintIcon(m_painter, icon.place.adjusted(inset, inset, -inset, -inset), icon.icon,
                  m_colours.accentText, m_paint.direction);
        if (icon.progress < 0)
            return;
        m_painter.setPen(QPen(m_colours.accentText, ringWidth, Qt::SolidLine, Qt::RoundCap));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawArc(icon.place.adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth), fullCircle / 4,
                          -qRound(qBound(minArc, icon.progress, 1.0) * fullCircle));
    }

    void chip(const QRectF &place)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.surfaceRaised);
        m_painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
    }

    void text(const ContentText &text, bool isSelectable)
    {
        QList<QTextLayout::FormatRange> marked;
        if (!m_paint.search.isEmpty()) {
            for (const TextRange &hit : searchHits(m_paint.search, text.text.source.shown())) {
                marked << QTextLayout::FormatRange{hit.start, hit.length, {}};
                marked.last().format.setBackground(m_colours.searchHit);
            }
        }
        if (isSelectable && m_paint.selectedFrom < m_paint.selectedTo) {
            QTextLayout::FormatRange range;
            range.start = m_paint.selectedFrom;
            range.length = m_paint.selectedTo - m_paint.selectedFrom;
            range.format.setBackground(m_colours.selection);
            marked << range;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour(Ink::Muted));
        for (const QRectF &bar : text.text.quoteBars)
            m_painter.drawRect(bar.translated(text.at));
        m_painter.setPen(m_paint.isNotice && !m_isNote ? m_colours.dayPillText : colour(text.ink));
        text.text.paint(m_painter, text.at, marked);
    }

private:
    QColor colour(Ink ink) const
    {
        if (ink == Ink::Link)
            return m_colours.link;
        if (m_isNote)
            return m_colours.text;
        if (ink == Ink::Text)
            return m_colours.bubbleText;
        return m_paint.isOutbound ? m_colours.bubbleOutMuted : m_colours.bubbleInMuted;
    }

    QPainter &m_painter;
    const ContentPaint &m_paint;
    bool m_isNote;
    const Colours &m_colours;
};

} // namespace

void paintContent(QPainter &painter, const ContentLayout &layout, const ContentPaint &paint)
{
    Painter parts(painter, paint, layout.isNote);
    for (const ContentBox &box : layout.boxes)
        parts.box(box);
    for (const ContentPicture &picture : layout.pictures)
        parts.picture(picture);
    for (const ContentWaveform &waveform : layout.waveforms)
        parts.waveform(waveform);
    for (const QRectF &chip : layout.chips)
        parts.chip(chip);
    for (const ContentIcon &icon : layout.icons)
        parts.icon(icon);
    for (int i = 0; i < int(layout.texts.size()); ++i)
        parts.text(layout.texts.at(i), i == layout.selectable);
}

} // namespace shoptalk
