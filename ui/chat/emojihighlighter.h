// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/emoji.h"

#include <QColor>
#include <QSyntaxHighlighter>

#include <functional>

namespace shoptalk {

/// Shows the emoji of a text that is being written in the colour font, each sequence as one picture, and
/// underlines misspelt words. A document can have one highlighter only.
class EmojiHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// `wrongWords` gives the misspelt words of a line.
    void setWrongWords(std::function<QList<TextRun>(const QString &line)> wrongWords, const QColor &colour);
    void setWrongColour(const QColor &colour);

protected:
    void highlightBlock(const QString &text) override;
    /// Adds properties to what the characters have already.
    void addFormat(int start, int length, const QTextCharFormat &added);

private:
    std::function<QList<TextRun>(const QString &)> m_wrongWords;
    QColor m_wrongColour;
};

} // namespace shoptalk
