// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/noteactions.h"

#include "outbox/sheetdrafts.h"
#include "ui/chat/sheetkeeper.h"
#include "ui/inbox/privacyactions.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"
#include "ui/theme/shortcut.h"
#include "ui/theme/textalignment.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int noteDialogWidth = 440;
constexpr int noteLines = 6;

SheetKey keyOf(const MessageId &note)
{
    SheetKey key;
    key.kind = SheetKind::Note;
    key.message = note;
    return key;
}

SheetDraft draftOf(const MessageId &note, const QString &text)
{
    SheetDraft draft;
    draft.key = keyOf(note);
    draft.content.insert(u"text"_s, text);
    return draft;
}
} // namespace

NoteActions::NoteActions(Notes &notes, SheetDrafts &drafts, PrivacyActions &undo, Open open,
                         const Theme &theme, QWidget &page)
    : QObject(&page)
    , m_notes(notes)
    , m_drafts(drafts)
    , m_undo(undo)
    , m_open(std::move(open))
    , m_theme(theme)
    , m_page(page)
{
    connect(addShortcut(page, Shortcut::Note, tr("Write an internal note")), &QAction::triggered, this,
            &NoteActions::write);
}

void NoteActions::write()
{
    const std::optional<Conversation> conversation = m_open();
    if (!conversation)
        return;
    const ConversationId id = conversation->id;
    askAt({id, {}},
          tr("A note about %1, for your team only. The customer never sees it.")
              .arg(isolated(displayName(conversation->customer))),
          {}, [this, id](const QString &text) { add(id, text); });
}

void NoteActions::edit(const ConversationId &conversation, const MessageId &note, const QString &text)
{
    askAt({conversation, note}, tr("A note for your team only. The customer never sees it."), text,
          [this, conversation, note, text](const QString &changed) {
              if (changed.trimmed() != text.trimmed())
                  change(conversation, note, changed);
              else
                  forget({conversation, note});
          });
}

void NoteActions::askAt(const Place &place, const QString &introduction, const QString &text,
                        const std::function<void(const QString &)> &save)
{
    const auto unsaved = m_unsaved.constFind(place);
    const bool isKnown = unsaved != m_unsaved.constEnd();
    QPlainTextEdit *field = askForText(introduction, isKnown ? *unsaved : text, save);
    SheetKeeper &keeper = keep(place, text, *field);
    if (isKnown)
        keeper.noteRestored();
    else
        restore(place, text, *field);
    connect(qobject_cast<QDialog *>(field->window()), &QDialog::finished, this,
            [this, field, place, text](int result) {
                const QString written = field->toPlainText();
                if (result == QDialog::Accepted)
                    return; // it is forgotten once it is saved
                if (written.trimmed() == text.trimmed())
                    m_unsaved.remove(place);
                else
                    m_unsaved.insert(place, written);
            });
}

void NoteActions::forget(const Place &place)
{
    m_unsaved.remove(place);
    m_drafts.remove(place.first, keyOf(place.second));
}

SheetKeeper &NoteActions::keep(const Place &place, const QString &text, QPlainTextEdit &field)
{
    const auto written = [&field, text]() -> std::optional<SheetDraft> {
        const QString now = field.toPlainText();
        return now.trimmed() == text.trimmed() ? std::nullopt : std::optional(draftOf({}, now));
    };
    auto *keeper =
        new SheetKeeper(m_drafts, place.first, keyOf(place.second), {written, [] { return false; }},
                        *qobject_cast<QDialog *>(field.window()), SheetKeeper::Rejected::Kept);
    connect(&field, &QPlainTextEdit::textChanged, keeper, &SheetKeeper::noteChange);
    return *keeper;
}

void NoteActions::restore(const Place &place, const QString &text, QPlainTextEdit &field)
{
    QCoro::connect(m_drafts.find(place.first, keyOf(place.second)), &field,
                   [&field, text](const Result<std::optional<SheetDraft>> &found) {
                       if (!found || !*found)
                           return;
                       QString whole = (*found)->content[u"text"].toString();
                       if (const QString typed = field.toPlainText(); typed != text)
                           whole += u'\n' + typed; // the person was quicker
                       keeperOf(*qobject_cast<QDialog *>(field.window()))->noteRestored();
                       field.setPlainText(whole);
                       field.moveCursor(QTextCursor::End);
                   });
}

QPlainTextEdit *NoteActions::askForText(const QString &introduction, const QString &text,
                                        const std::function<void(const QString &)> &save)
{
    auto *dialog = new QDialog(&m_page);
    dialog->setObjectName(u"noteDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Internal note"));
    auto *field = new QPlainTextEdit(text, dialog);
    field->setObjectName(u"noteText"_s);
    field->setAccessibleName(tr("Text of the note"));
    field->setTabChangesFocus(true);
    alignByDirection(*field);
    field->setMinimumHeight(noteLines * field->fontMetrics().lineSpacing() + 2 * space::m);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *button = makeButton(ButtonKind::Primary, tr("Save note"), dialog);
    button->setObjectName(u"saveNoteButton"_s);
    button->setEnabled(!field->toPlainText().isEmpty());
    field->moveCursor(QTextCursor::End);
    buttons->addButton(button, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(m_theme, TextStyle::Body, introduction, Tone::Normal, dialog));
    column->addWidget(field, 1);
    column->addWidget(buttons);
    connect(field, &QPlainTextEdit::textChanged, button,
            [field, button] { button->setEnabled(!field->toPlainText().trimmed().isEmpty()); });
    connect(addShortcut(*dialog, QKeySequence(u"Ctrl+Return"_s), tr("Save note")), &QAction::triggered,
            button, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [field, save] { save(field->toPlainText()); });
    dialog->resize(m_theme.sized(noteDialogWidth), dialog->sizeHint().height());
    field->setFocus();
    dialog->open();
    return field;
}

void NoteActions::change(const ConversationId &conversation, const MessageId &note, const QString &text)
{
    QCoro::connect(m_notes.change(conversation, note, text), this,
                   [this, conversation, note, text](const Result<MessageId> &changed) {
                       if (!changed) {
                           sayNotSaved({conversation, note}, text, changed.error());
                           askAt({conversation, note}, // what was written is not lost
                                 tr("A note for your team only. The customer never sees it."), {},
                                 [this, conversation, note](const QString &again) {
                                     change(conversation, note, again);
                                 });
                           return;
                       }
                       m_unsaved.remove({conversation, note});
                       m_undo.showDone(tr("Note changed."), [&notes = m_notes, now = *changed, note] {
                           return notes.changeBack(now, note);
                       });
                   });
}

void NoteActions::sayNotSaved(const Place &place, const QString &text, const Error &error)
{
    m_unsaved.insert(place, text);
    m_drafts.save(place.first, draftOf(place.second, text));
    error.reason == Reason::TextTooLong
        ? m_undo.showOnly(tr("This note is too long. Shorten it, then save it again."))
        : m_undo.showNotDone();
}

void NoteActions::add(const ConversationId &conversation, const QString &text)
{
    QCoro::connect(m_notes.add(conversation, text, m_author ? m_author() : QString()), this,
                   [this, conversation, text](const Result<MessageId> &note) {
                       if (!note)
                           return sayNotSaved({conversation, {}}, text, note.error());
                       m_unsaved.remove({conversation, {}});
                       m_undo.showDone(tr("Note saved."),
                                       [&notes = m_notes, id = *note] { return notes.remove(id); });
                   });
}

void NoteActions::remove(const MessageId &note)
{
    QCoro::connect(m_notes.remove(note), this, [this, note](const Result<void> &removed) {
        if (!removed)
            return m_undo.showNotDone();
        m_undo.showDone(tr("Note deleted."), [&notes = m_notes, note] { return notes.restore(note); });
    });
}

} // namespace shoptalk
