// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/emojihighlighter.h"

#include "ui/theme/fonts.h"

#include <QTextDocument>

#include <utility>

namespace shoptalk {

void EmojiHighlighter::setWrongWords(std::function<QList<TextRun>(const QString &)> wrongWords,
                                     const QColor &colour)
{
    m_wrongWords = std::move(wrongWords);
    setWrongColour(colour);
}

void EmojiHighlighter::setWrongColour(const QColor &colour)
{
    m_wrongColour = colour;
    rehighlight();
}

void EmojiHighlighter::highlightBlock(const QString &text)
{
    if (m_wrongWords) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.setUnderlineColor(m_wrongColour);
        for (const TextRun &run : m_wrongWords(text))
            addFormat(int(run.start), int(run.length), wrong);
    }
    QTextCharFormat format;
    format.setFontFamilies(emojiFont(document()->defaultFont()).families());
    for (const TextRun &run : emojiRuns(text))
        setFormat(int(run.start), int(run.length), format);
}

void EmojiHighlighter::addFormat(int start, int length, const QTextCharFormat &added)
{
    for (int i = start; i < start + length; ++i) {
        QTextCharFormat both = format(i);
        both.merge(added);
        setFormat(i, 1, both);
    }
}

} // namespace shoptalk
