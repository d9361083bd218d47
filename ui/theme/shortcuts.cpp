// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shortcuts.h"

#include <QAction>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto shortcutProperty = "shoptalkShortcut"; // QAction has a property "shortcut" of its own

// The system itself uses the Command key, which is Qt's Ctrl, with Tab on macOS.
#ifdef Q_OS_MACOS
constexpr auto nextKeys = "Meta+Tab Alt+Down";
constexpr auto previousKeys = "Meta+Shift+Tab Alt+Up";
#else
constexpr auto nextKeys = "Ctrl+Tab Alt+Down";
constexpr auto previousKeys = "Ctrl+Shift+Tab Alt+Up";
#endif

struct ShortcutRow {
    Shortcut shortcut;
    const char *name;
    const char *keys = ""; ///< In QKeySequence's portable text; several are separated by a space.
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey; ///< Instead of `keys`.
};

// clang-format off: one per line
constexpr std::array allShortcuts{
    ShortcutRow{Shortcut::Settings, "settings", "Ctrl+,"},
    ShortcutRow{Shortcut::Lock, "lock", "Ctrl+L"},
    ShortcutRow{Shortcut::Quit, "quit", "Ctrl+Q"},
    ShortcutRow{Shortcut::Help, "help", "", QKeySequence::HelpContents},
    ShortcutRow{Shortcut::Palette, "palette", "Ctrl+K"},
    ShortcutRow{Shortcut::ShortcutList, "shortcut_list", "Ctrl+/"},
    ShortcutRow{Shortcut::Inbox, "inbox", "Ctrl+Shift+I"},
    ShortcutRow{Shortcut::Dashboard, "dashboard", "Ctrl+Shift+D"},
    ShortcutRow{Shortcut::Broadcasts, "broadcasts", "Ctrl+Shift+G"},
    // On many keyboards the plus is above the equals sign.
    ShortcutRow{Shortcut::LargerText, "larger_text", "Ctrl++ Ctrl+="},
    ShortcutRow{Shortcut::SmallerText, "smaller_text", "Ctrl+-"},
    ShortcutRow{Shortcut::UsualText, "usual_text", "Ctrl+0"},
    ShortcutRow{Shortcut::Search, "search", "Ctrl+Shift+F"},
    ShortcutRow{Shortcut::FindInChat, "find_in_chat", "", QKeySequence::Find},
    ShortcutRow{Shortcut::NewConversation, "new_conversation", "", QKeySequence::New},
    ShortcutRow{Shortcut::NextConversation, "next_conversation", nextKeys},
    ShortcutRow{Shortcut::PreviousConversation, "previous_conversation", previousKeys},
    ShortcutRow{Shortcut::NextUnread, "next_unread", "Alt+Shift+Down"},
    ShortcutRow{Shortcut::PreviousUnread, "previous_unread", "Alt+Shift+Up"},
    ShortcutRow{Shortcut::CustomerDetails, "customer_details", "Ctrl+Shift+C"},
    ShortcutRow{Shortcut::MarkUnread, "mark_unread", "Ctrl+Shift+U"},
    ShortcutRow{Shortcut::Pin, "pin", "Ctrl+Shift+P"},
    ShortcutRow{Shortcut::Mute, "mute", "Ctrl+Shift+O"},
    ShortcutRow{Shortcut::Archive, "archive", "Ctrl+Shift+W"},
    ShortcutRow{Shortcut::Snooze, "snooze", "Ctrl+Shift+S"},
    ShortcutRow{Shortcut::Remind, "remind", "Ctrl+Shift+H"},
    ShortcutRow{Shortcut::Assign, "assign", "Ctrl+Shift+A"},
    ShortcutRow{Shortcut::Block, "block", "Ctrl+Shift+K"},
    ShortcutRow{Shortcut::Note, "note", "Ctrl+Shift+N"},
    ShortcutRow{Shortcut::Filter1, "filter_1", "Alt+1"},
    ShortcutRow{Shortcut::Filter2, "filter_2", "Alt+2"},
    ShortcutRow{Shortcut::Filter3, "filter_3", "Alt+3"},
    ShortcutRow{Shortcut::Filter4, "filter_4", "Alt+4"},
    ShortcutRow{Shortcut::Filter5, "filter_5", "Alt+5"},
    ShortcutRow{Shortcut::Filter6, "filter_6", "Alt+6"},
    ShortcutRow{Shortcut::Filter7, "filter_7", "Alt+7"},
    ShortcutRow{Shortcut::Filter8, "filter_8", "Alt+8"},
    ShortcutRow{Shortcut::Number1, "number_1", "Ctrl+1"},
    ShortcutRow{Shortcut::Number2, "number_2", "Ctrl+2"},
    ShortcutRow{Shortcut::Number3, "number_3", "Ctrl+3"},
    ShortcutRow{Shortcut::Number4, "number_4", "Ctrl+4"},
    ShortcutRow{Shortcut::Number5, "number_5", "Ctrl+5"},
    ShortcutRow{Shortcut::Number6, "number_6", "Ctrl+6"},
    ShortcutRow{Shortcut::Number7, "number_7", "Ctrl+7"},
    ShortcutRow{Shortcut::Number8, "number_8", "Ctrl+8"},
    ShortcutRow{Shortcut::Number9, "number_9", "Ctrl+9"},
    ShortcutRow{Shortcut::Reply, "reply", "Ctrl+R"},
    ShortcutRow{Shortcut::ReplyEarlier, "reply_earlier", "Ctrl+Up"},
    ShortcutRow{Shortcut::ReplyLater, "reply_later", "Ctrl+Down"},
    ShortcutRow{Shortcut::Forward, "forward", "Ctrl+Shift+L"},
    ShortcutRow{Shortcut::Star, "star", "Ctrl+D"},
    ShortcutRow{Shortcut::StarredMessages, "starred_messages", "Ctrl+Shift+Y"},
    ShortcutRow{Shortcut::JumpToDate, "jump_to_date", "Ctrl+J"},
    ShortcutRow{Shortcut::RecordVoice, "record_voice", "Ctrl+Shift+R"},
    ShortcutRow{Shortcut::Emoji, "emoji", "Ctrl+Shift+E"},
    ShortcutRow{Shortcut::Interactive, "interactive", "Ctrl+Shift+B"},
    // The keys of WhatsApp and of other chats.
    ShortcutRow{Shortcut::Bold, "bold", "Ctrl+B"},
    ShortcutRow{Shortcut::Italic, "italic", "Ctrl+I"},
    ShortcutRow{Shortcut::Strikethrough, "strikethrough", "Ctrl+Shift+X"},
    ShortcutRow{Shortcut::Code, "code", "Ctrl+Shift+M"},
    ShortcutRow{Shortcut::ChartsAsTables, "charts_as_tables", "Ctrl+T"},
    ShortcutRow{Shortcut::SearchTemplates, "search_templates", "", QKeySequence::Find},
};
// clang-format on
static_assert(allShortcuts.size() == std::size_t(lastShortcut) + 1);

const ShortcutRow &rowOf(Shortcut shortcut)
{
    return *std::find_if(allShortcuts.begin(), allShortcuts.end(),
                         [shortcut](const ShortcutRow &row) { return row.shortcut == shortcut; });
}

} // namespace

QString shortcutName(Shortcut shortcut)
{
    return QString::fromLatin1(rowOf(shortcut).name);
}

QList<QKeySequence> usualKeys(Shortcut shortcut)
{
    const ShortcutRow &row = rowOf(shortcut);
    QList<QKeySequence> all;
    if (row.standard != QKeySequence::UnknownKey) {
        all = QKeySequence::keyBindings(row.standard);
    } else {
        const QStringList texts = QString::fromLatin1(row.keys).split(u' ');
        for (const QString &text : texts)
            all << QKeySequence::fromString(text, QKeySequence::PortableText);
    }
    all.removeAll(
        QKeySequence()); // QAction drops empty sequences, so a comparison with its keys would always differ
    return all;
}

void useShortcut(QAction &action, Shortcut shortcut)
{
    action.setProperty(shortcutProperty, int(shortcut));
    action.setShortcuts(
        usualKeys(shortcut)); // ShortcutMap is notified and sets the keys that the person chose
}

std::optional<Shortcut> shortcutOf(const QAction &action)
{
    const QVariant value = action.property(shortcutProperty);
    return value.isValid() ? std::optional(Shortcut(value.toInt())) : std::nullopt;
}

} // namespace shoptalk
