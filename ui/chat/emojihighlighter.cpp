// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/emojihighlighter.h"

#include "ui/theme/emoji.h"
#include "ui/theme/fonts.h"

#include <QTextDocument>

namespace shoptalk {

void EmojiHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setFontFamilies(emojiFont(document()->defaultFont()).families());
    for (const TextRun &run : emojiRuns(text))
        setFormat(int(run.start), int(run.length), format);
}

} // namespace shoptalk
