// SPDX-License-Identifier: GPL-3.0-or-later
// What is written and not sent: the draft of each conversation, and failed texts that are being changed.
#include "models/messagelistmodel.h"
#include "outbox/outbox.h"
#include "ui/chat/attachments.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/composer.h"
#include "ui/chat/editbar.h"
#include "ui/chat/linkpreviewbar.h"
#include "ui/chat/replybar.h"
#include "ui/theme/dangerquestion.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Counted from the first letter that is not stored yet, so a crash loses at most this much typing.
constexpr int draftPauseMs = 700;

/// Both texts, one below the other.
QString below(const QString &first, const QString &second)
{
    if (first.trimmed().isEmpty())
        return second;
    return second.trimmed().isEmpty() ? first : first + u'\n' + second;
}

} // namespace

/// The draft of the open conversation, as the field and the bars above it have it.
ChatPane::Draft ChatPane::written() const
{
    Draft draft;
    draft.text = m_edit->isActive() ? m_waiting : m_composer->text();
    if (!draft.text.trimmed().isEmpty())
        draft.context.answers = m_reply->answered();
    if (m_edit->isActive()) {
        draft.context.edited = m_edit->message()->id;
        draft.context.editedText = m_composer->text();
    }
    return draft;
}

void ChatPane::keepDraftSoon()
{
    if (!m_draftPause.isActive())
        m_draftPause.start(draftPauseMs);
}

void ChatPane::keepDraft(OpenSheets sheets)
{
    m_attachments->keepSheets(sheets);
    m_draftPause.stop();
    if (!m_open)
        return;
    const Draft draft = written();
    if (draft == m_keptDraft)
        return;
    m_keptDraft = draft;
    saveDraft(m_open->id, draft);
}

void ChatPane::addToDraft(const QString &text)
{
    if (m_edit->isActive())
        m_waiting = below(text, m_waiting);
    else
        m_composer->setText(below(text, m_composer->text()));
    keepDraft();
}

void ChatPane::saveDraft(const ConversationId &conversation, const Draft &draft)
{
    m_unsavedDrafts.insert(conversation, draft);
    QCoro::connect(m_outbox.saveDraft(conversation, draft.text, draft.context), this,
                   [this, conversation, draft](const Result<void> &saved) {
                       // A draft that could not be stored is kept in memory.
                       if (saved && m_unsavedDrafts.value(conversation) == draft)
                           m_unsavedDrafts.remove(conversation);
                   });
}

/// Shows a stored draft in the field. A message that is no longer a failed one can't be edited further.
void ChatPane::showDraft(const Draft &draft)
{
    m_keptDraft = draft;
    m_edit->setMessage({});
    m_composer->setCanBeSplit(true);
    m_composer->setText(draft.text);
    if (draft.context.edited.isEmpty())
        return;
    const QList<Message> edited = m_messages.messages({draft.context.edited});
    if (!edited.isEmpty() && EditBar::canBeEdited(edited.first()))
        beginEdit(edited.first(), draft.context.editedText);
}

void ChatPane::takeOutcome(const ConversationId &conversation, quint64 number, const QStringList &parts,
                           bool isStored, const std::optional<Message> &answered)
{
    const bool isInField = m_composer->stored(number, isStored);
    if (isStored) {
        if (isInField)
            m_keptDraft = {}; // the store removed the draft with the message
        return;
    }
    m_reply->giveBack(conversation, answered);
    if (!isInField) { // the field was used for another conversation meanwhile
        const QString text = parts.join(u'\n');
        if (!m_open || m_open->id != conversation) {
            Draft draft = m_unsavedDrafts.value(conversation);
            draft.text = below(text, draft.text);
            draft.context.answers = answered ? answered->wamid : draft.context.answers;
            saveDraft(conversation, draft);
        } else {
            addToDraft(text);
        }
    }
    showProblem(tr("Your message was not sent because it could not be saved on this computer. Check that the "
                   "disk is not full, then send it again."));
}

bool ChatPane::isEditing(const MessageId &message) const
{
    return m_edit->isActive() && m_edit->message()->id == message;
}

void ChatPane::editText(const Message &message)
{
    if (!m_open || m_open->id != message.conversation || !EditBar::canBeEdited(message))
        return;
    if (isEditing(message.id))
        return focusComposer();
    leaveEdit([this, message] {
        beginEdit(message, std::get<TextContent>(message.content).body);
        keepDraft();
        focusComposer();
    });
}

/// What is written waits until the edit is sent or cancelled.
void ChatPane::beginEdit(const Message &message, const QString &text)
{
    m_waiting = m_composer->text();
    m_reply->setSuspended(true);
    m_edit->setMessage(message);
    m_composer->setCanBeSplit(false); // the text replaces that of one message
    m_composer->setText(text);
}

void ChatPane::endEdit()
{
    m_edit->setMessage({});
    m_reply->setSuspended(false);
    m_composer->setCanBeSplit(true);
    m_composer->setText(m_waiting);
    m_waiting.clear();
    focusComposer();
}

void ChatPane::leaveEdit(const std::function<void()> &then)
{
    const auto leave = [this, then] {
        if (m_edit->isActive()) {
            endEdit();
            keepDraft();
        }
        if (then)
            then();
    };
    const std::optional<Message> edited = m_edit->message();
    if (!edited || m_composer->text() == std::get<TextContent>(edited->content).body)
        return leave();
    askToDiscard(u"discardEdit"_s, tr("Discard your changes?"), this, [this, leave, id = edited->id] {
        if (isEditing(id))
            leave();
    });
}

void ChatPane::sendEdited(const QString &text)
{
    const Message edited = *m_edit->message();
    const MessageContent content = TextContent{text, m_linkPreview->showsPreviewOf(text)};
    endEdit();
    QCoro::connect(m_outbox.retry(edited.id, content), this,
                   [this, edited, text](const Result<void> &queued) {
                       if (!queued)
                           resumeEdit(edited, text);
                   });
    keepDraft(); // after the message, so that a crash between them loses nothing
}

/// The edited text could not be stored.
void ChatPane::resumeEdit(const Message &edited, const QString &text)
{
    const bool isOpen = m_open && m_open->id == edited.conversation;
    if (isOpen && !m_edit->isActive()) {
        beginEdit(edited, text);
        keepDraft();
        focusComposer();
    } else if (!isOpen && m_unsavedDrafts.contains(edited.conversation)) {
        Draft draft = m_unsavedDrafts.value(edited.conversation);
        draft.context.edited = edited.id;
        draft.context.editedText = text;
        saveDraft(edited.conversation, draft);
    }
    showProblem(tr("Your message was not sent because it could not be saved on this computer. Check that the "
                   "disk is not full, then send it again."));
}

} // namespace shoptalk
