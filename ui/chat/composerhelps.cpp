// SPDX-License-Identifier: GPL-3.0-or-later
// What helps to write: emoji, by the picker and by ":name:", and the check of the spelling.
#include "ui/chat/composer.h"
#include "ui/chat/emojicompletion.h"
#include "ui/chat/emojipicker.h"
#include "ui/chat/messageedit.h"
#include "ui/chat/spellinghighlight.h"
#include "ui/theme/emoji.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

void Composer::setEmojiHistory(EmojiHistory &history, const Theme &theme)
{
    m_offersEmoji = true;
    new EmojiCompletion(*m_edit, theme, history);
    const auto pick = [this, &history, &theme] { pickEmoji(history, theme); };
    connect(m_emoji, &QToolButton::clicked, this, pick);
    connect(addShortcut(*this, Shortcut::Emoji, tr("Choose an emoji")), &QAction::triggered, this, pick);
    showParts();
}

void Composer::setSpelling(Spelling &spelling, const Theme &theme)
{
    new SpellingHighlight(*m_edit, spelling, theme);
}

void Composer::pickEmoji(EmojiHistory &history, const Theme &theme)
{
    if (!field() || findChild<EmojiPicker *>())
        return;
    auto *picker = new EmojiPicker(theme, history, this);
    connect(picker, &EmojiPicker::chosen, this, &Composer::insertEmoji);
    connect(picker, &EmojiPicker::closed, this, &Composer::focusText);
    const QWidget *anchor = m_emoji->isVisible() ? static_cast<QWidget *>(m_emoji) : m_edit;
    picker->openAt(anchor->mapToGlobal(QPoint(anchor->width() / 2, -space::xs)));
}

void Composer::insertEmoji(const QString &emoji)
{
    m_edit->insertPlainText(joined(emoji));
}

} // namespace shoptalk
