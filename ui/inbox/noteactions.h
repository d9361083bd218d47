// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/notes.h"
#include "domain/conversation.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>
#include <utility>

class QPlainTextEdit;
class QWidget;

namespace shoptalk {

class PrivacyActions;
class SheetDrafts;
class SheetKeeper;
class Theme;

/// Writes and deletes internal notes.
class NoteActions : public QObject {
    Q_OBJECT
public:
    /// Gives the open conversation; nullopt if none is open.
    using Open = std::function<std::optional<Conversation>()>;

    /// All of them outlive this; the shortcuts work in `page`.
    NoteActions(Notes &notes, SheetDrafts &drafts, PrivacyActions &undo, Open open, const Theme &theme,
                QWidget &page);

    /// Sets what gives the name of the person at this computer; empty if nobody was chosen.
    void setAuthor(std::function<QString()> author) { m_author = std::move(author); }
    /// Asks for the text of a note in the open conversation. What was written and not saved there is offered
    /// again, also after a crash or a restart.
    void write();
    /// Offers the text of a note to be changed, with the changes that were not saved before.
    void edit(const ConversationId &conversation, const MessageId &note, const QString &text);
    void remove(const MessageId &note);

private:
    /// The note that is meant: one of a conversation, or (empty) a new one there.
    using Place = std::pair<ConversationId, MessageId>;

    /// A dialog with a field for a note. `introduction` stands above it; `save` gets the text.
    QPlainTextEdit *askForText(const QString &introduction, const QString &text,
                               const std::function<void(const QString &)> &save);
    /// The same with what was written there and not saved, else `text`.
    void askAt(const Place &place, const QString &introduction, const QString &text,
               const std::function<void(const QString &)> &save);
    /// Stores what is written in the field until it is saved; what is the same as `text` need not be.
    SheetKeeper &keep(const Place &place, const QString &text, QPlainTextEdit &field);
    /// Nothing is left of what was written there.
    void forget(const Place &place);
    /// Shows what was stored before a restart.
    void restore(const Place &place, const QString &text, QPlainTextEdit &field);
    void change(const ConversationId &conversation, const MessageId &note, const QString &text);
    void sayNotSaved(const Place &place, const QString &text, const Error &error);
    void add(const ConversationId &conversation, const QString &text);

    Notes &m_notes;
    SheetDrafts &m_drafts;
    PrivacyActions &m_undo;
    Open m_open;
    const Theme &m_theme;
    QWidget &m_page;
    std::function<QString()> m_author;
    QHash<Place, QString> m_unsaved; ///< Texts that were not saved, for the next try.
};

} // namespace shoptalk
