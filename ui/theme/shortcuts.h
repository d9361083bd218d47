// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

class QAction;

namespace shoptalk {

/// Everything whose keys a person can change. What each does is the text of its actions.
enum class Shortcut {
    Settings,
    Lock,
    Quit,
    Help,
    Palette,
    ShortcutList,
    Dashboard,
    Broadcasts,
    LargerText,
    SmallerText,
    UsualText,
    Search,
    FindInChat,
    NewConversation,
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
    ChartsAsTables,
    SearchTemplates
};

inline constexpr Shortcut lastShortcut = Shortcut::SearchTemplates;

/// Its name in the file of the preferences; it never changes.
QString shortcutName(Shortcut shortcut);
/// The keys that it has until a person changes them.
QList<QKeySequence> usualKeys(Shortcut shortcut);

/// Gives the action the keys of `shortcut`, now and whenever they change.
void useShortcut(QAction &action, Shortcut shortcut);
/// What the action uses; nothing if its keys can't be changed.
std::optional<Shortcut> shortcutOf(const QAction &action);

} // namespace shoptalk
