// SPDX-License-Identifier: GPL-3.0-or-later
#include "popupsheet.h"

#include "archive/savedreplies.h"
#include "sheetpage.h"
#include "shop.h"
#include "ui/chat/emojicompletion.h"
#include "ui/chat/emojihistory.h"
#include "ui/chat/emojipicker.h"
#include "ui/chat/messageactions.h"
#include "ui/chat/messagefacts.h"
#include "ui/chat/messageinfo.h"
#include "ui/chat/reactionpopup.h"
#include "ui/chat/savedreplycompletion.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/theme/controls.h"
#include "ui/theme/undotoast.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::gallery {

namespace {

Message sample()
{
    Message message;
    message.id = MessageId(u"sample"_s);
    message.wamid = Wamid(u"wamid.HBgLMzQ2MDAwMDAwMTEVAgASGBQzQTdBRTU5QzM0"_s);
    message.direction = Direction::Outbound;
    message.delivery = Delivery::Read;
    message.sentAt = QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);
    message.content = TextContent{u"Your flowers are ready 🌷"_s};
    return message;
}

MessageFacts starred()
{
    MessageFacts facts;
    facts.isStarred = true;
    return facts;
}

QLabel *makeMessageMenu(const Theme &theme)
{
    auto *menu = new QMenu;
    auto *viewport = new QWidget(menu);
    viewport->hide();
    auto *actions = new MessageActions(theme, *viewport);
    actions->addTo(*menu, sample(), starred(), {});
    menu->setActiveAction(menu->actions().at(1));
    return pictureOf(menu);
}

/// The kinds of entries that a menu can have.
QLabel *makeMenu(const Theme &theme)
{
    auto *menu = new QMenu;
    menu->addAction(theme.icon(Icon::Attach), u"With an icon"_s);
    menu->addAction(u"With keys"_s)->setShortcut(QKeySequence(u"Ctrl+Shift+K"_s));
    QAction *checked = menu->addAction(u"Checked"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addAction(u"Not checked"_s)->setCheckable(true);
    menu->addSeparator();
    menu->addAction(u"Disabled"_s)->setEnabled(false);
    menu->addMenu(u"With more"_s)->addAction(u"One more"_s);
    menu->setActiveAction(checked);
    return pictureOf(menu);
}

/// A holder for a pop-up that it shows as a part of itself.
QWidget *holderOf(QWidget *popup, QWidget *holder)
{
    popup->setWindowFlags(Qt::Widget);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(popup);
    return holder;
}

QLabel *makeEmoji(const Theme &theme, const QString &search)
{
    auto *holder = new QWidget;
    auto *history = new EmojiHistory({u"🌷"_s, u"👍🏽"_s, u"❤️"_s}, 3, holder);
    auto *picker = new EmojiPicker(theme, *history, holder);
    holderOf(picker, holder);
    picker->findChild<QLineEdit *>()->setText(search);
    return pictureOf(holder);
}

QLabel *makeReactions(const Theme &theme, bool all)
{
    auto *holder = new QWidget;
    auto *popup = new ReactionPopup(theme, u"👍"_s, holder);
    holderOf(popup, holder);
    if (all)
        popup->showMore();
    return pictureOf(holder);
}

QLabel *makeInfo(const Theme &theme)
{
    auto *holder = new QWidget;
    return pictureOf(holderOf(new MessageInfo(theme, sample(), starred(), holder), holder));
}

/// What completes the text before the cursor. It opens only in the field that has the focus, so the field is
/// in a window of its own until its picture is taken.
QLabel *makeCompletion(const Theme &theme, const QString &typed)
{
    test::Shop shop;
    SavedReplies replies(shop.store, shop.clock);
    for (const auto &[name, text] :
         {std::pair(u"hours"_s, u"We are open from Monday to Saturday, from 9:00 to 20:00."_s),
          std::pair(u"thanks"_s, u"Thank you, {name}!"_s), std::pair(u"where"_s, u"Calle Mayor 4, Madrid"_s)})
        QCoro::waitFor(replies.save({{}, name, text}));
    EmojiHistory history;
    auto *page = makeSurface(Surface::Canvas);
    page->resize(theme.sized(440), theme.sized(300));
    auto *edit = new QPlainTextEdit(page);
    edit->setFixedHeight(theme.sized(size::touch));
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(edit);
    new EmojiCompletion(*edit, theme, history); // of the field
    new SavedReplyCompletion(*edit, replies, theme, *page); // of the page
    page->setAttribute(Qt::WA_DontShowOnScreen);
    page->show();
    QApplication::setActiveWindow(page);
    edit->setFocus();
    edit->insertPlainText(typed);
    return pictureOf(page);
}

QLabel *makePassphrase(const Theme &theme, int ask, const QString &refusal)
{
    auto *dialog = new PassphraseDialog(theme, ask, u"Restore a backup"_s, u"Restore"_s, nullptr);
    if (!refusal.isEmpty())
        dialog->refuse(refusal);
    dialog->adjustSize();
    return pictureOf(dialog);
}

QWidget *makeToast(const Theme &theme, const QString &text, bool canUndo)
{
    QFrame *page = makeSurface(Surface::Canvas);
    page->setMinimumHeight(theme.sized(2 * size::touch));
    auto *composer = new QWidget(page);
    composer->hide();
    auto *toast = new UndoToast(theme, page, composer);
    toast->notify(text, canUndo);
    return page;
}

} // namespace

QWidget *makePopups(const Theme &theme)
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(column);
    const auto add = [&](const QString &caption, QWidget *part) { addSample(*column, theme, caption, part); };
    add(u"what was done, with undo"_s, makeToast(theme, u"The conversation was archived."_s, true));
    add(u"the same without undo"_s, makeToast(theme, u"The template was sent."_s, false));
    add(u"a long one"_s,
        makeToast(theme, u"Ana Lucía Fernández and 11 other customers were assigned to Luis Ortega."_s,
                  true));
    add(u"the menu of a message"_s, makeMessageMenu(theme));
    add(u"every kind of entry"_s, makeMenu(theme));
    add(u"what is known of a message"_s, makeInfo(theme));
    add(u"emoji that complete a word"_s, makeCompletion(theme, u":thank"_s));
    add(u"saved replies"_s, makeCompletion(theme, u"/"_s));
    add(u"reactions"_s, makeReactions(theme, false));
    add(u"all reactions"_s, makeReactions(theme, true));
    add(u"emoji"_s, makeEmoji(theme, {}));
    add(u"emoji that were searched"_s, makeEmoji(theme, u"heart"_s));
    add(u"no such emoji"_s, makeEmoji(theme, u"qqqq"_s));
    add(u"a new passphrase"_s, makePassphrase(theme, PassphraseDialog::Next, {}));
    add(u"a passphrase that was refused"_s,
        makePassphrase(theme, PassphraseDialog::Current,
                       u"This passphrase is not the right one. Try again."_s));
    return page;
}

} // namespace shoptalk::gallery
