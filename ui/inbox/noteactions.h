// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/notes.h"
#include "domain/conversation.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

class QPlainTextEdit;
class QWidget;

namespace shoptalk {

class PrivacyActions;
class Theme;

/// Writes and deletes internal notes.
class NoteActions : public QObject {
    Q_OBJECT
public:
    /// Gives the open conversation; nullopt if none is open.
    using Open = std::function<std::optional<Conversation>()>;

    /// All of them outlive this; the shortcuts work in `page`.
    NoteActions(Notes &notes, PrivacyActions &undo, Open open, const Theme &theme, QWidget &page);

    /// Sets what gives the name of the person at this computer; empty if nobody was chosen.
    void setAuthor(std::function<QString()> author) { m_author = std::move(author); }
    /// Asks for the text of a note in the open conversation. What was written and not saved there is offered
    /// again.
    void write();
    /// Offers the text of a note to be changed.
    void edit(const ConversationId &conversation, const MessageId &note, const QString &text);
    void remove(const MessageId &note);

private:
    /// A dialog with a field for a note. `introduction` stands above it; `save` gets the text.
    QPlainTextEdit *askForText(const QString &introduction, const QString &text,
                               const std::function<void(const QString &)> &save);
    void change(const ConversationId &conversation, const MessageId &note, const QString &text);
    void sayNotSaved(const Error &error);
    void add(const ConversationId &conversation, const QString &text);

    Notes &m_notes;
    PrivacyActions &m_undo;
    Open m_open;
    const Theme &m_theme;
    QWidget &m_page;
    std::function<QString()> m_author;
    QHash<ConversationId, QString> m_unsaved; ///< Texts that were not stored, for the next try.
};

} // namespace shoptalk
