// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/emojipictures.h"
#include "ui/chat/formattedtext.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace shoptalk {

/// A message's text, laid out to at most `maximumWidth`: emoji as pictures, links marked, formatted
/// as WhatsApp does, letters in the text's own direction. Width and height are what it really needs.
/// Positions are those of the text as it is shown.
struct MessageText {
    std::shared_ptr<QTextLayout> layout;
    FormattedText source;
    EmojiPictures emoji; ///< Of a text with very many; others are in `layout`.
    QList<QRectF> quoteBars; ///< Beside quoted lines, where they begin.
    QSizeF size;
    qreal lastLineWidth = 0;
    bool isRightToLeft = false;

    void paint(QPainter &painter, const QPointF &at,
               const QList<QTextLayout::FormatRange> &marked = {}) const;
    /// The link at a point of the laid-out text; an empty one if there is none.
    Link linkAt(const QPointF &point) const;
    /// The gap between two characters that is nearest to a point; 0 without a text.
    int positionAt(const QPointF &point) const;
    /// The word around a position: where it begins and ends.
    std::pair<int, int> wordAt(int position) const;
    /// The text between two positions as it was written, for the clipboard.
    QString written(int from, int to) const;
};

/// See `FormattedText` for `region`.
MessageText layOutText(const QString &text, const QFont &font, const QColor &linkColour, qreal maximumWidth,
                       FormattedText::Rules rules = FormattedText::Rules::WhatsApp,
                       const std::optional<QString> &region = {});

} // namespace shoptalk
