// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/messagetext.h"
#include "ui/theme/icon.h"

#include <QImage>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace shoptalk {

/// What a part of a bubble's content is painted with. The painter knows the colour on each bubble.
enum class Ink { Text, Muted, Link };

struct ContentText {
    MessageText text;
    QPointF at;
    Ink ink = Ink::Text;
};

struct ContentIcon {
    Icon icon = Icon::Document;
    QRectF place;
    Ink ink = Ink::Muted;
    bool isOnDisc = false; ///< On a round background in the accent colour, as large as `place`.
    qreal progress = -1; ///< Of a download: a ring around the disc, 0 to 1; below 0 there is no ring.
};

/// A background behind other parts.
struct ContentBox {
    enum class Kind {
        Soft, ///< Tinted, with round corners.
        Bar, ///< At the side of a quotation.
        Line ///< Between parts.
    };
    QRectF place;
    Kind kind = Kind::Soft;
};

struct ContentPicture {
    QRectF place;
    QImage image;
    QRectF part = {}; ///< Of the image, in its pixels; empty: all of it.
};

/// The loudness of audio as bars.
struct ContentWaveform {
    QRectF place;
    QList<qreal> loudness; ///< 0 to 1
    qreal played = 0; ///< Share that is painted as played.
};

/// What a click on a part of the content does.
struct ContentAction {
    enum class Kind {
        OpenLink, ///< `value` is a web address.
        OpenMap, ///< `value` is a web address; the person is asked first, because a map service learns the
                 ///< place.
        Copy, ///< `value` goes to the clipboard.
        ShowMessage, ///< `value` is the wamid of another message of the conversation.
        PlaySound, ///< Plays or pauses the sound of the message with the id `value`.
        SeekSound, ///< Goes to the place of the click in it.
        ChangeSpeed, ///< The next of the speeds at which sounds are played.
        StartChat, ///< `value` is a WhatsApp id, a line break and a name: a chat with them is opened.
        SaveContact, ///< `value` is a vCard; the person chooses a file for it.
        UndoMerge, ///< `value` is the id of the line that says that two customers are the same.
        DeleteNote, ///< `value` is the id of an internal note.
        // Of the following, `value` is the id of the message that has the file.
        ViewFile, ///< Shows a picture or a video large.
        OpenFile, ///< In the system's program for it.
        SaveFile,
        ShowInFolder,
        CopyPicture,
        Download,
        StopDownload
    };
    Kind kind = Kind::Copy;
    QString value;
    QString name; ///< In the bubble's menu, "Copy +34 600 000 000".

    friend bool operator==(const ContentAction &, const ContentAction &) = default;
};

struct ContentHit {
    QRectF place;
    ContentAction action;
};

/// A message's content, laid out. Places are measured from the content's top left corner and are mirrored
/// already in right-to-left layouts.
struct ContentLayout {
    QPointF origin; ///< The top left corner.
    QSizeF size; ///< With the time.
    QList<ContentBox> boxes;
    QList<ContentPicture> pictures;
    QList<ContentWaveform> waveforms;
    QList<QRectF> chips; ///< Grounds of signs that stand on pictures.
    QList<ContentIcon> icons;
    QList<ContentText> texts;
    QList<QRectF> tiles; ///< Of an album, one for each of its messages.
    QList<ContentHit> hits;
    QList<ContentAction> menu; ///< What can be done beside `hits`, in the bubble's menu alone.
    int selectable = -1; ///< Index in `texts` of the text that can be selected with the mouse; -1: none.
    bool isLarge = false; ///< Emoji alone, which are shown without a bubble.
    bool isNotice = false; ///< A line in the middle of the chat instead of a bubble.
    bool isNote = false; ///< A notice that is an internal note.
    QRectF meta; ///< Place of the time and the delivery sign; empty for a notice.

    /// The text that can be selected; empty if there is none.
    const MessageText &selectableText() const
    {
        static const MessageText none;
        return selectable < 0 ? none : texts.at(selectable).text;
    }
    /// The place of the selectable text; the origin if there is none.
    QPointF selectableAt() const { return selectable < 0 ? origin : texts.at(selectable).at; }
    /// Moves every part.
    void translate(const QPointF &by);
};

} // namespace shoptalk
