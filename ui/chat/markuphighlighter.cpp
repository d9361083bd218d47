// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/markuphighlighter.h"

#include "domain/textlimit.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace shoptalk {

MarkupHighlighter::MarkupHighlighter(QTextDocument *document)
    : EmojiHighlighter(static_cast<QObject *>(document)) // as the parent only
{
    // Before the connection that `setDocument` makes, so that the spans are read again before they are shown.
    connect(document, &QTextDocument::contentsChange, this, [this] { m_areSpansKnown = false; });
    setDocument(document);
}

/// The highlighter formats a line when that line changes. A code over several lines may begin or end with a
/// change of another one.
void MarkupHighlighter::readSpans()
{
    if (m_areSpansKnown)
        return;
    m_areSpansKnown = true;
    const bool canBeSent = document()->characterCount() <= maxTextCharacters * maxTextParts;
    m_spans = canBeSent ? FormattedText::spansIn(document()->toPlainText()) : QList<WrittenSpan>();
    QList<int> codeLines;
    for (const WrittenSpan &span : m_spans) {
        const int first = document()->findBlock(span.from - span.sign).blockNumber();
        const int last = document()->findBlock(span.to).blockNumber();
        if (first != last)
            codeLines << first << last;
    }
    if (std::exchange(m_codeLines, codeLines) != codeLines)
        QMetaObject::invokeMethod(this, &QSyntaxHighlighter::rehighlight, Qt::QueuedConnection);
}

void MarkupHighlighter::highlightBlock(const QString &text)
{
    EmojiHighlighter::highlightBlock(text);
    readSpans();
    const int begin = currentBlock().position();
    const auto add = [&](int from, int to, const QTextCharFormat &format) {
        const int first = std::max(from - begin, 0);
        addFormat(first, std::min(to - begin, int(text.size())) - first, format);
    };
    QTextCharFormat muted;
    muted.setForeground(QGuiApplication::palette().color(QPalette::PlaceholderText));
    for (const WrittenSpan &span : m_spans) {
        add(span.from, span.to, formatOf(span.kind));
        add(span.from - span.sign, span.from, muted);
        add(span.to, span.to + span.sign, muted);
    }
}

} // namespace shoptalk
