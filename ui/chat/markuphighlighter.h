// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/emojihighlighter.h"
#include "ui/chat/formattedtext.h"

namespace shoptalk {

/// Shows what WhatsApp formats in a text that is being written: *bold*, _italic_, ~strike~ and code. The
/// formatting characters stay and are muted.
class MarkupHighlighter : public EmojiHighlighter {
    Q_OBJECT
public:
    explicit MarkupHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    void readSpans();

    QList<WrittenSpan> m_spans; ///< Of the whole text, because code may go over several lines.
    QList<int> m_codeLines; ///< The first and the last line of each code that goes over several lines.
    bool m_areSpansKnown = false;
};

} // namespace shoptalk
