// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// A web address inside a text, in UTF-16 units.
struct Link {
    int start = 0;
    int length = 0;
    QUrl url; ///< http or https only.

    friend bool operator==(const Link &, const Link &) = default;
};

/// Addresses that begin with http://, https:// or www. and end where a reader would say that they do: before
/// white space, line ends, invisible characters, quotation marks, and punctuation that belongs to the
/// sentence.
QList<Link> linksIn(const QString &text);

/// How WhatsApp shows a stretch of text: *bold*, _italic_, ~strike~, `code` and ```code```.
/// Source: WhatsApp help, "How to format your messages".
enum class Markup { Bold, Italic, Strike, Code };

struct MarkupSpan {
    int start = 0;
    int length = 0;
    Markup kind = Markup::Bold;

    friend bool operator==(const MarkupSpan &, const MarkupSpan &) = default;
};

/// A line that does not begin at the margin.
struct MarkedLine {
    int start = 0;
    int length = 0;
    int hang = 0; ///< Characters of "• " or "12. ", which further lines of it stand behind.
    bool isQuote = false; ///< "> ".

    friend bool operator==(const MarkedLine &, const MarkedLine &) = default;
};

/// A message as it is shown: without the signs that only say how it looks, and without the emoji selectors
/// that Qt would trip over; its lines end with U+2028. Positions are those of the shown text.
class FormattedText {
public:
    enum class Rules { WhatsApp, None };
    explicit FormattedText(const QString &text = {}, Rules rules = Rules::WhatsApp);

    const QString &shown() const { return m_shown; }
    const QList<MarkupSpan> &spans() const { return m_spans; }
    const QList<MarkedLine> &lines() const { return m_lines; }
    const QList<Link> &links() const { return m_links; }
    /// What was written between two positions. The signs of what lies there as a whole are with it.
    QString written(int from, int to) const;

private:
    /// What is not shown, from `at` on in the text as it was written; it goes with [from, to) of the shown
    /// text.
    struct Sign {
        int at = 0;
        int length = 0;
        int from = 0;
        int to = 0;
    };
    class Reader;

    void show(const Reader &reader);
    void takeSigns(const Reader &reader);
    int shownAt(int written) const;
    bool isWith(int written, int from, int to) const;

    QString m_written;
    QString m_shown;
    QList<int> m_origins; ///< Of each shown unit, its place in the text as it was written.
    QList<Sign> m_signs; ///< In order.
    QList<MarkupSpan> m_spans;
    QList<MarkedLine> m_lines;
    QList<Link> m_links;
};

/// The text in one piece, for where nothing is bold: a line of the inbox, a notification, a screen reader.
QString withoutFormatting(const QString &text);

} // namespace shoptalk
