// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/links.h"

#include <QList>
#include <QString>
#include <QTextCharFormat>

#include <optional>

namespace shoptalk {

/// How WhatsApp shows a stretch of text: *bold*, _italic_, ~strike~, `code` and ```code```.
/// Source: WhatsApp help, "How to format your messages".
enum class Markup { Bold, Italic, Strike, Code };

/// How it looks in a text of the interface.
QTextCharFormat formatOf(Markup kind);

/// The HTML element that shows it: "b".
QString htmlElementOf(Markup kind);

struct MarkupSpan {
    int start = 0;
    int length = 0;
    Markup kind = Markup::Bold;

    friend bool operator==(const MarkupSpan &, const MarkupSpan &) = default;
};

/// A formatted stretch of a text as it is written.
struct WrittenSpan {
    int from = 0; ///< Without the formatting characters around it.
    int to = 0;
    int sign = 1; ///< Length of the formatting characters on each side.
    Markup kind = Markup::Bold;

    friend bool operator==(const WrittenSpan &, const WrittenSpan &) = default;
};

/// A line of a list or a quotation, which is indented.
struct MarkedLine {
    int start = 0;
    int length = 0;
    int markerLength = 0; ///< Length of "• " or "12. ", by which its further lines are indented.
    bool isQuote = false; ///< "> ".

    friend bool operator==(const MarkedLine &, const MarkedLine &) = default;
};

/// A message's text as it is shown: without the formatting characters, and without the emoji selectors that
/// Qt handles wrongly. Lines end with U+2028. Positions are those of the shown text.
class FormattedText {
public:
    /// How a customer's words are read: with formatting and all links, or as they are, with the links that
    /// say themselves that they are some.
    enum class Rules { WhatsApp, None };
    /// Phone numbers are links, too, if there is a `region`: see `withNumberLinks`.
    explicit FormattedText(const QString &text = {}, Rules rules = Rules::WhatsApp,
                           const std::optional<QString> &region = {});

    /// What is formatted in `text`, at its places in it.
    static QList<WrittenSpan> spansIn(const QString &text);

    const QString &shown() const { return m_shown; }
    const QList<MarkupSpan> &spans() const { return m_spans; }
    const QList<MarkedLine> &lines() const { return m_lines; }
    const QList<Link> &links() const { return m_links; }
    /// The written text between two positions. Formatting characters are included if all that they format
    /// lies between the positions.
    QString written(int from, int to) const;

private:
    /// Formatting characters that are not shown. `at` is a position in the written text; they format [from,
    /// to) of the shown text.
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
    QList<int> m_origins; ///< For each shown unit, its position in the written text.
    QList<Sign> m_signs; ///< In order.
    QList<MarkupSpan> m_spans;
    QList<MarkedLine> m_lines;
    QList<Link> m_links;
};

/// The text without formatting characters, for lines of the inbox, notifications and screen readers.
QString withoutFormatting(const QString &text);

} // namespace shoptalk
