// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentbuilder.h"

#include "ui/theme/fonts.h"

#include <QtMath>

namespace shoptalk {

namespace {
constexpr int discSide = 40; // pixels
constexpr int quotationBar = 3;
constexpr qreal largeEmojiFactor = 2.6;
constexpr int waveformHeight = 24;
constexpr int waveformWidth = 160;
} // namespace

void ContentLayout::translate(const QPointF &by)
{
    for (ContentBox &box : boxes)
        box.place.translate(by);
    for (ContentPicture &picture : pictures)
        picture.place.translate(by);
    for (ContentWaveform &waveform : waveforms)
        waveform.place.translate(by);
    for (QRectF &chip : chips)
        chip.translate(by);
    for (QRectF &tile : tiles)
        tile.translate(by);
    for (ContentIcon &icon : icons)
        icon.place.translate(by);
    for (ContentText &text : texts)
        text.at += by;
    for (ContentHit &hit : hits)
        hit.place.translate(by);
    meta.translate(by);
    origin += by;
}

ContentBuilder::ContentBuilder(const ContentContext &context)
    : m_context(context)
    , m_maxWidth(context.maxWidth)
{
}

void ContentBuilder::addGap(int pixels)
{
    if (m_height > 0)
        m_height += pixels;
}

qreal ContentBuilder::iconSide() const
{
    return m_context.theme.sized(size::icon);
}

MessageText ContentBuilder::layOut(const QString &text, const Style &style, qreal width) const
{
    const QFont font = m_context.theme.font(style.font);
    const QColor &link = m_context.theme.colours().link;
    return style.isFormatted
        ? layOutText(text, font, link, qMax(width, 1.0), FormattedText::Rules::WhatsApp, m_context.region)
        : layOutText(text, font, link, qMax(width, 1.0), FormattedText::Rules::None);
}

void ContentBuilder::widen(qreal width)
{
    m_width = qMax(m_width, width);
}

void ContentBuilder::endLine(qreal width, bool canShare)
{
    m_lastLine = width;
    m_canShareLastLine = canShare;
}

void ContentBuilder::place(const MessageText &text, const Style &style, qreal indent, qreal top)
{
    m_pending << Pending{int(m_layout.texts.size()), style.placement, false, indent};
    m_layout.texts << ContentText{text, QPointF(indent, top), style.ink};
    widen(indent + text.size.width());
}

void ContentBuilder::addText(const QString &text, const Style &style)
{
    if (text.isEmpty())
        return;
    const MessageText laidOut = layOut(text, style, m_maxWidth);
    place(laidOut, style, 0, m_height);
    m_height += laidOut.size.height();
    const bool isMirrored = m_context.direction == Qt::RightToLeft;
    const bool isOnSide = style.placement == Placement::Interface || laidOut.isRightToLeft == isMirrored;
    endLine(laidOut.lastLineWidth, isOnSide && style.placement != Placement::Centre);
}

void ContentBuilder::addBody(const QString &text)
{
    if (text.isEmpty())
        return;
    m_layout.selectable = int(m_layout.texts.size());
    addText(text, {TextStyle::Body, Ink::Text, Placement::Text, true});
}

void ContentBuilder::addLargeEmoji(const QString &text)
{
    const QFont font = scaled(m_context.theme.font(TextStyle::Body), largeEmojiFactor, QFont::Normal);
    const MessageText laidOut = layOutText(text, font, m_context.theme.colours().link, m_context.maxWidth);
    m_layout.selectable = int(m_layout.texts.size());
    m_layout.isLarge = m_height == 0;
    place(laidOut, Style(), 0, m_height);
    m_height += laidOut.size.height();
    endLine(laidOut.lastLineWidth, laidOut.isRightToLeft == (m_context.direction == Qt::RightToLeft));
}

void ContentBuilder::addHint(const QString &text)
{
    addText(text, {TextStyle::Caption, Ink::Muted, Placement::Interface, false});
}

void ContentBuilder::addTitle(Icon icon, const QString &title)
{
    const qreal side = iconSide();
    const Style style{TextStyle::Body, Ink::Text, Placement::Interface, false};
    const MessageText text = layOut(title, style, m_context.maxWidth - side - space::s);
    const qreal first = qMin(side, text.size.height());
    const qreal height = qMax(side, text.size.height());
    m_layout.icons << ContentIcon{
        icon, QRectF(0, m_height + (first - side) / 2 + (height - text.size.height()) / 2, side, side)};
    place(text, style, side + space::s, m_height + (height - text.size.height()) / 2);
    m_height += height;
    endLine(side + space::s + text.lastLineWidth, true);
}

void ContentBuilder::addCard(const Card &card)
{
    const qreal side = m_context.theme.sized(discSide);
    const qreal indent = side + space::m;
    const qreal width = m_context.maxWidth - indent;
    const qreal top = m_height;
    qreal height = 0;
    qreal last = 0;
    const qsizetype firstText = m_layout.texts.size();
    const qsizetype firstBox = m_layout.boxes.size();
    const qsizetype firstHit = m_layout.hits.size();
    if (!card.waveform.isEmpty()) {
        const QRectF waveform(indent, top, qMin<qreal>(waveformWidth, width), waveformHeight);
        m_layout.waveforms << ContentWaveform{waveform, card.waveform, card.played};
        if (card.seek)
            m_layout.hits << ContentHit{waveform, *card.seek};
        widen(waveform.right());
        height = last = waveform.height();
    } else if (!card.title.isEmpty()) {
        const Style strong{TextStyle::BodyStrong, Ink::Text, Placement::Interface, false};
        const MessageText text = layOut(card.title, strong, width);
        place(text, strong, indent, top);
        height += text.size.height();
        last = indent + text.lastLineWidth;
    }
    for (const QString &detail : card.details) {
        const Style muted{TextStyle::Caption, Ink::Muted, Placement::Interface, false};
        const MessageText text = layOut(detail, muted, width);
        place(text, muted, indent, top + height);
        height += text.size.height();
        last = indent + text.lastLineWidth;
    }
    if (!card.chip.isEmpty())
        last = placeChip(card, last, top + height);
    const qreal missing = qMax(0.0, (side - height) / 2);
    for (qsizetype i = firstText; i < m_layout.texts.size(); ++i)
        m_layout.texts[i].at += QPointF(0, missing);
    for (qsizetype i = firstBox; i < m_layout.boxes.size(); ++i)
        m_layout.boxes[i].place.translate(0, missing);
    for (qsizetype i = firstHit; i < m_layout.hits.size(); ++i)
        m_layout.hits[i].place.translate(0, missing);
    if (!card.waveform.isEmpty())
        m_layout.waveforms.last().place.translate(0, missing);
    m_layout.icons << ContentIcon{card.icon, QRectF(0, top, side, side), Ink::Text, true, card.progress};
    widen(side);
    m_height += qMax(side, height);
    if (card.action) {
        m_wideHits << int(m_layout.hits.size());
        m_layout.hits << ContentHit{QRectF(0, top, 0, m_height - top), *card.action};
    }
    endLine(last, true);
}

/// Behind the line that ends at `left` and `bottom`; gives where the chip ends.
qreal ContentBuilder::placeChip(const Card &card, qreal left, qreal bottom)
{
    const Style style{TextStyle::Caption, Ink::Text, Placement::Interface, false};
    const MessageText text = layOut(card.chip, style, m_context.maxWidth);
    const QRectF area(left + space::s, bottom - text.size.height(), text.size.width() + 2 * space::xs,
                      text.size.height());
    m_layout.boxes << ContentBox{area, ContentBox::Kind::Soft};
    if (card.chipAction)
        m_layout.hits << ContentHit{area, *card.chipAction};
    place(text, style, area.left() + space::xs, area.top());
    widen(area.right());
    return area.right();
}

void ContentBuilder::addRow(const QString &start, const QString &end, TextStyle font)
{
    const Style plain{font, Ink::Text, Placement::Text, false};
    const MessageText price = layOut(end, plain, m_context.maxWidth / 2);
    const qreal gap = end.isEmpty() ? 0 : space::l;
    const MessageText text = layOut(start, plain, m_context.maxWidth - price.size.width() - gap);
    place(text, {font, Ink::Text, Placement::Interface, false}, 0, m_height);
    if (!end.isEmpty()) {
        m_pending << Pending{int(m_layout.texts.size()), Placement::Interface, true, 0};
        m_layout.texts << ContentText{price, QPointF(0, m_height), Ink::Text};
    }
    widen(text.size.width() + gap + price.size.width());
    m_height += qMax(text.size.height(), price.size.height());
    endLine(0, false);
}

void ContentBuilder::addLine()
{
    m_wideBoxes << int(m_layout.boxes.size());
    m_layout.boxes << ContentBox{QRectF(0, m_height + space::xs, 0, 1), ContentBox::Kind::Line};
    m_height += 2 * space::xs + 1;
}

void ContentBuilder::addButton(const QString &text, std::optional<Icon> icon,
                               const std::optional<ContentAction> &action)
{
    reserveMeta();
    addLine();
    const qreal side = icon ? m_context.theme.sized(size::iconSmall) : 0;
    const qreal gap = icon ? space::xs : 0;
    const Style style{TextStyle::Body, Ink::Link, Placement::Centre, false};
    const MessageText laidOut = layOut(text, style, m_context.maxWidth - 2 * (side + gap));
    if (action) {
        m_wideHits << int(m_layout.hits.size());
        m_layout.hits << ContentHit{QRectF(0, m_height, 0, laidOut.size.height()), *action};
    }
    if (icon) {
        m_centredIcons << int(m_layout.icons.size());
        m_centredTexts << int(m_layout.texts.size());
        m_layout.icons << ContentIcon{
            *icon, QRectF(0, m_height + (laidOut.size.height() - side) / 2, side, side), Ink::Link};
    }
    place(laidOut, style, 0, m_height);
    widen(laidOut.size.width() + 2 * (side + gap));
    m_height += laidOut.size.height();
    endLine(0, false);
}

void ContentBuilder::addLink(const QString &text, const ContentAction &action)
{
    addLink(text, action, Style{TextStyle::Body, Ink::Link, Placement::Interface, false});
}

void ContentBuilder::addLink(const QString &text, const ContentAction &action, const Style &style)
{
    const qreal top = m_height;
    addText(text, style);
    m_wideHits << int(m_layout.hits.size());
    m_layout.hits << ContentHit{QRectF(0, top, 0, m_height - top), action};
}

void ContentBuilder::narrowTo(qreal width)
{
    m_maxWidth = qMin(qMax(m_context.meta.width(), width), m_context.maxWidth);
}

void ContentBuilder::addQuote(const QString &title, const QString &text,
                              const std::optional<ContentAction> &action)
{
    const qreal indent = quotationBar + space::s;
    const qreal top = m_height;
    const qreal width = m_context.maxWidth - indent - space::s;
    qreal height = space::xs;
    const Style head{TextStyle::Caption, Ink::Link, Placement::Interface, false};
    const Style body{TextStyle::Caption, Ink::Muted, Placement::Interface, false};
    for (const auto &[line, style] : {std::pair(title, head), std::pair(text, body)}) {
        if (line.isEmpty())
            continue;
        const MessageText laidOut = layOut(line, style, width);
        place(laidOut, style, indent, top + height);
        widen(indent + laidOut.size.width() + space::s);
        height += laidOut.size.height();
    }
    height += space::xs;
    m_wideBoxes << int(m_layout.boxes.size());
    m_layout.boxes << ContentBox{QRectF(0, top, 0, height), ContentBox::Kind::Soft}
                   << ContentBox{QRectF(0, top, quotationBar, height), ContentBox::Kind::Bar};
    if (action) {
        m_wideHits << int(m_layout.hits.size());
        m_layout.hits << ContentHit{QRectF(0, top, 0, height), *action};
    }
    m_height = top + height;
    endLine(0, false);
}

/// Places what depends on the width of the column, then turns everything for a right-to-left interface.
ContentLayout ContentBuilder::finish()
{
    reserveMeta();
    if (m_metaTop >= 0)
        m_layout.meta = QRectF(QPointF(m_width - m_context.meta.width(), m_metaTop), m_context.meta);
    for (const int box : m_wideBoxes)
        m_layout.boxes[box].place.setWidth(m_width);
    for (const int hit : m_wideHits)
        m_layout.hits[hit].place.setWidth(m_width);
    m_layout.size = QSizeF(m_width, m_height);
    mirror();
    for (qsizetype i = 0; i < m_centredIcons.size(); ++i)
        centre(m_layout.icons[m_centredIcons.at(i)], m_layout.texts[m_centredTexts.at(i)]);
    return m_layout;
}

/// The time stands behind the last line if both fit, else below it; buttons follow the time.
void ContentBuilder::reserveMeta()
{
    if (m_layout.isNotice || m_metaTop >= 0)
        return;
    const QSizeF &meta = m_context.meta;
    const qreal shared = m_lastLine + space::m + meta.width();
    const bool isBehind = m_height > 0 && m_canShareLastLine && shared <= m_maxWidth;
    widen(isBehind ? shared : meta.width());
    m_height += isBehind ? 0 : meta.height();
    m_height = qMax(m_height, meta.height() + space::hair); // a bubble with nothing but the time
    m_metaTop = m_height - meta.height();
}

/// Centres an icon and the text behind it as one.
void ContentBuilder::centre(ContentIcon &icon, ContentText &text) const
{
    const qreal width = icon.place.width() + space::xs + text.text.size.width();
    const qreal left = (m_width - width) / 2;
    const bool isMirrored = m_context.direction == Qt::RightToLeft;
    icon.place.moveLeft(isMirrored ? left + width - icon.place.width() : left);
    text.at.setX(isMirrored ? left : left + width - text.text.size.width());
}

void ContentBuilder::mirror()
{
    const bool isMirrored = m_context.direction == Qt::RightToLeft;
    const auto turn = [&](QRectF &place) {
        if (isMirrored)
            place.moveLeft(m_width - place.right());
    };
    for (ContentBox &box : m_layout.boxes)
        turn(box.place);
    for (ContentPicture &picture : m_layout.pictures)
        turn(picture.place);
    for (ContentWaveform &waveform : m_layout.waveforms)
        turn(waveform.place);
    for (ContentIcon &icon : m_layout.icons)
        turn(icon.place);
    for (ContentHit &hit : m_layout.hits)
        turn(hit.place);
    for (QRectF &chip : m_layout.chips)
        turn(chip);
    for (QRectF &tile : m_layout.tiles)
        turn(tile);
    turn(m_layout.meta);
    for (const Pending &pending : std::as_const(m_pending)) {
        ContentText &text = m_layout.texts[pending.text];
        const qreal free = m_width - text.text.size.width() - pending.indent;
        bool isRight = isMirrored;
        if (pending.placement == Placement::Text)
            isRight = text.text.isRightToLeft;
        if (pending.isAtEnd)
            isRight = !isMirrored;
        const qreal left = isMirrored ? 0 : pending.indent;
        text.at.setX(pending.placement == Placement::Centre ? (m_width - text.text.size.width()) / 2
                                                            : left + (isRight ? free : 0));
    }
}

} // namespace shoptalk
