// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/content/contentlayout.h"
#include "ui/chat/content/mediastate.h"
#include "ui/theme/theme.h"

#include <optional>

namespace shoptalk {

/// What a renderer knows besides the message.
struct ContentContext {
    const Theme &theme;
    qreal maxWidth = 0; ///< Of the content, in pixels.
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< Of the interface.
    MediaState media;
    std::optional<Message> quoted; ///< The message that this one answers, if it is stored here.
    QSizeF meta; ///< Size of the time and the delivery sign, which stand behind the last line or below it.
    QString region = {}; ///< In which national phone numbers are links; empty: in none.
};

/// Lays out a bubble's content as a column of parts, from top to bottom. Places are computed for a
/// left-to-right interface; `finish` mirrors them.
class ContentBuilder {
public:
    explicit ContentBuilder(const ContentContext &context);

    const ContentContext &context() const { return m_context; }

    /// How a text is placed in the column.
    enum class Placement {
        Interface, ///< For our own texts: aligned as the interface is.
        Text, ///< For other people's texts: aligned by the direction of the text.
        Centre
    };
    struct Style {
        TextStyle font = TextStyle::Body;
        Ink ink = Ink::Text;
        Placement placement = Placement::Text;
        bool isFormatted = false; ///< With WhatsApp's formatting.
    };

    void addGap(int pixels);
    /// The kind of the message with its icon, "Order".
    void addTitle(Icon icon, const QString &title);
    /// Adds nothing for an empty text.
    void addText(const QString &text, const Style &style);
    void addText(const QString &text) { addText(text, Style()); }
    /// The message's own words: formatted as WhatsApp does, with links; they can be selected.
    void addBody(const QString &text);
    /// One to three emoji alone, which are shown large.
    void addLargeEmoji(const QString &text);
    /// A line of the interface in small muted letters.
    void addHint(const QString &text);
    /// A round icon with a strong line and muted lines beside it. A click anywhere on it does `action`.
    struct Card {
        Icon icon = Icon::Document;
        QString title;
        QStringList details; ///< Muted, one line each.
        QList<qreal> waveform; ///< Instead of the title.
        qreal played = 0;
        qreal progress = -1; ///< Of a download, 0 to 1; -1: no ring around the icon.
        std::optional<ContentAction> action = {}; ///< Of the icon; without a waveform, of the whole card.
        std::optional<ContentAction> seek = {}; ///< Of the waveform.
        QString chip; ///< Behind the details, on a tinted background, such as the speed.
        std::optional<ContentAction> chipAction = {};
    };
    void addCard(const Card &card);
    /// A text at the beginning of a line and another at its end, such as an article and its price.
    void addRow(const QString &start, const QString &end, TextStyle font);
    void addLine();
    /// A button as wide as the content; without an action it only shows what the customer sees.
    void addButton(const QString &text, std::optional<Icon> icon, const std::optional<ContentAction> &action);
    /// A line that does something when it is clicked.
    void addLink(const QString &text, const ContentAction &action);
    void addLink(const QString &text, const ContentAction &action, const Style &style);
    /// A picture, or the empty area where one will be. A click anywhere on it does `action`.
    struct Picture {
        QSize pixels; ///< Of the picture; invalid: not known.
        QImage image; ///< Null: only the empty area is shown.
        std::optional<Icon> icon; ///< In the middle, on a disc.
        qreal progress = -1; ///< A ring around the icon, 0 to 1.
        int maxSide = 0; ///< In pixels.
        int minWidth = 0; ///< A narrower picture stands in the middle of an area of this width.
        std::optional<ContentAction> action = {};
    };
    /// Gives its width with the background.
    qreal addPicture(const Picture &picture);
    /// One picture of an album.
    struct Tile {
        QRectF place; ///< From the album's top left corner.
        QImage image; ///< Its middle is shown; null: the empty area.
        std::optional<Icon> icon; ///< In the middle, on a disc.
        qreal progress = -1;
        bool isStarred = false;
        QString reactions; ///< Emoji.
        std::optional<ContentAction> action = {};
    };
    void addTiles(const QList<Tile> &tiles);
    /// Texts that follow break at this width.
    void narrowTo(qreal width);
    /// An entry of the bubble's menu.
    void addMenuAction(const ContentAction &action) { m_layout.menu << action; }
    /// What was quoted: a bar, a strong line, and a muted line.
    void addQuote(const QString &title, const QString &text, const std::optional<ContentAction> &action);
    void setNotice() { m_layout.isNotice = true; }
    /// Makes it a notice with the background of an internal note.
    void setNote() { m_layout.isNotice = m_layout.isNote = true; }
    bool isEmpty() const { return m_height == 0; }

    ContentLayout finish();

private:
    /// A part that is placed when the width of the column is known.
    struct Pending {
        int text = -1; ///< Index in `texts`.
        Placement placement = Placement::Interface;
        bool isAtEnd = false; ///< At the end of its line.
        qreal indent = 0;
    };
    MessageText layOut(const QString &text, const Style &style, qreal width) const;
    void place(const MessageText &text, const Style &style, qreal indent, qreal top);
    void addTile(const Tile &tile);
    qreal placeChip(const Card &card, qreal left, qreal bottom);
    void widen(qreal width);
    void endLine(qreal width, bool canShare);
    qreal iconSide() const;
    void centre(ContentIcon &icon, ContentText &text) const;
    void reserveMeta();
    void mirror();

    const ContentContext &m_context;
    qreal m_maxWidth; ///< Of the parts that follow, in pixels.
    ContentLayout m_layout;
    QList<Pending> m_pending;
    QList<int> m_wideBoxes; ///< Boxes that are as wide as the column.
    QList<int> m_wideHits;
    QList<int> m_centredIcons; ///< Each is followed by the text with the same number in `m_centredTexts`.
    QList<int> m_centredTexts;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_metaTop = -1; ///< Of the time; -1 until it has its place.
    qreal m_lastLine = 0; ///< Width of the last line.
    bool m_canShareLastLine = false; ///< The last line ends where a line of the interface ends.
};

} // namespace shoptalk
