// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>
#include <QUrl>

#include <memory>

namespace shoptalk {

/// A web address inside a text, in UTF-16 units.
struct Link {
    int start = 0;
    int length = 0;
    QUrl url; ///< http or https only.

    friend bool operator==(const Link &, const Link &) = default;
};

QList<Link> linksIn(const QString &text);

/// A message's text, laid out to at most `maximumWidth`: emoji as pictures, links marked, letters in the
/// text's own direction. Width and height are what it really needs. Positions are those of the text as it is
/// shown.
struct MessageText {
    std::shared_ptr<QTextLayout> layout;
    QList<Link> links;
    QSizeF size;
    qreal lastLineWidth = 0;
    bool isRightToLeft = false;

    /// The link at a point of the laid-out text; an empty address if there is none.
    QUrl linkAt(const QPointF &point) const;
    /// The gap between two characters that is nearest to a point; 0 without a text.
    int positionAt(const QPointF &point) const;
    /// The word around a position: where it begins and ends.
    std::pair<int, int> wordAt(int position) const;
    /// The text between two positions as it was written, for the clipboard.
    QString written(int from, int to) const;
};

MessageText layOutText(const QString &text, const QFont &font, const QColor &linkColour, qreal maximumWidth);

} // namespace shoptalk
