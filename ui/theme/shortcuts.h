// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

class QAction;

namespace shoptalk {

/// The shortcuts whose keys a person can change. The text of their actions says what each does.
enum class Shortcut {
    Settings,
    Lock,
    Quit,
    Help,
    Palette,
    ShortcutList,
    Inbox,
    Dashboard,
    Broadcasts,
    LargerText,
    SmallerText,
    UsualText,
    Search,
    FindInChat,
    NewConversation,
    NextConversation,
    PreviousConversation,
    NextUnread,
    PreviousUnread,
    CustomerDetails,
    MarkUnread,
    Pin,
    Mute,
    Archive,
    Snooze,
    Remind,
    Assign,
    Block,
    Note,
    Filter1,
    Filter2,
    Filter3,
    Filter4,
    Filter5,
    Filter6,
    Filter7,
    Filter8,
    Number1, ///< All numbers of the shop.
    Number2, ///< The first one.
    Number3,
    Number4,
    Number5,
    Number6,
    Number7,
    Number8,
    Number9,
    Reply,
    ReplyEarlier,
    ReplyLater,
    Forward,
    Star,
    StarredMessages,
    JumpToDate,
    RecordVoice,
    Emoji,
    Interactive,
    Bold,
    Italic,
    Strikethrough,
    Code,
    ChartsAsTables,
    SearchTemplates
};

/// The last shortcut. Tests and tables go from `Shortcut(0)` to this one.
inline constexpr Shortcut lastShortcut = Shortcut::SearchTemplates;

/// The name of a shortcut in the file of the preferences; it never changes.
QString shortcutName(Shortcut shortcut);
/// The default keys of a shortcut.
QList<QKeySequence> usualKeys(Shortcut shortcut);

/// Gives the action the keys of `shortcut`, now and whenever they change.
void useShortcut(QAction &action, Shortcut shortcut);
/// The shortcut of the action; nullopt if its keys can't be changed.
std::optional<Shortcut> shortcutOf(const QAction &action);

} // namespace shoptalk
