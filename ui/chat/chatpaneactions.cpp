// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with one message of the open conversation: reply, react, cancel, try again, edit, delete.
#include "archive/customerdirectory.h"
#include "domain/phonenumber.h"
#include "models/numberlist.h"
#include "outbox/nextcost.h"
#include "outbox/outbox.h"
#include "outbox/senderrorpolicy.h"
#include "ui/chat/attachments.h"
#include "ui/chat/chatheader.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/composer.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/costline.h"
#include "ui/chat/editbar.h"
#include "ui/chat/linkpreviewbar.h"
#include "ui/chat/messageactions.h"
#include "ui/chat/messageselection.h"
#include "ui/chat/replybar.h"
#include "ui/chat/savedreplycompletion.h"
#include "ui/chat/voicenotes.h"
#include "ui/theme/metasentences.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace shoptalk {

void ChatPane::setCustomers(CustomerDirectory &customers)
{
    m_attachments->setCustomers(customers);
    m_voice->setMerged(
        [&customers](const ConversationId &conversation) { return customers.mergedInto(conversation); });
}

void ChatPane::setWritingAids(EmojiHistory &emoji, Spelling &spelling, const Theme &theme,
                              bool showsLinkPreview)
{
    m_composer->setEmojiHistory(emoji, theme);
    m_composer->setSpelling(spelling, theme);
    m_linkPreview->setChosen(showsLinkPreview);
}

void ChatPane::setSavedReplies(SavedReplies &replies, const Theme &theme, const std::function<QString()> &me)
{
    auto *completion = new SavedReplyCompletion(m_composer->edit(), replies, theme, *m_chat);
    completion->setFacts([this, me] {
        if (!m_open)
            return ReplyFacts();
        const Customer &customer = m_open->customer;
        const bool isNamed = !customer.phoneBookName.isEmpty() || !customer.profileName.isEmpty();
        return ReplyFacts{isNamed ? displayName(customer) : QString(), internationalFormat(customer.waId),
                          me()};
    });
    connect(completion, &SavedReplyCompletion::manageRequested, this,
            [this] { Q_EMIT requested(ChatRequest::ManageSavedReplies, {}); });
}

bool ChatPane::isDisconnected() const
{
    return m_open && m_numbers && m_numbers->isDisconnected(m_open->phoneNumber);
}

void ChatPane::showSendable(Sendable now)
{
    // People write the numbers that they know as in their own country.
    m_view->setTerms({now, customerRegion(m_open->customer.waId, m_open->customer.userId)});
    m_edit->setSuspended(now != Sendable::Everything);
}

bool ChatPane::showUnwritable()
{
    const bool isGroup = m_open->customer.isGroup();
    const bool isBlocked = m_open->state.blockedAt.isValid();
    if (!isGroup && !isBlocked && !isDisconnected())
        return false;
    m_attachments->setConversation(m_open->id, false);
    m_voice->setConversation(m_open->id, false);
    m_windowChange.waitFor({});
    showSendable(Sendable::Nothing);
    m_cost->hide();
    m_header->setWindowState(isGroup                ? tr("You can’t reply here")
                                 : isDisconnected() ? tr("Not connected")
                                                    : tr("Blocked"),
                             false);
    if (!isGroup && isDisconnected())
        m_composer->setClosed(tr("This number is no longer connected, so you can’t reply from it. To use it "
                                 "again, connect its Facebook account."),
                              Composer::Remedy::Connect);
    else if (isGroup)
        m_composer->setClosed(
            tr("Shoptalk can’t write to groups yet. Reply in the WhatsApp app on your phone."),
            Composer::Remedy::None);
    else
        m_composer->setClosed(
            tr("You blocked this customer. They can’t write to you, and you can’t write to them."),
            Composer::Remedy::Unblock);
    return true;
}

void ChatPane::connectMessageActions()
{
    connect(m_header, &ChatHeader::backRequested, this,
            [this] { Q_EMIT requested(ChatRequest::GoBack, {}); });
    connect(m_header, &ChatHeader::menuRequested, this, &ChatPane::menuRequested);
    connect(m_composer, &Composer::unblockRequested, this,
            [this] { Q_EMIT requested(ChatRequest::Unblock, {}); });
    connect(m_composer, &Composer::connectRequested, this,
            [this] { Q_EMIT requested(ChatRequest::ConnectNumber, {}); });
    connect(m_header, &ChatHeader::detailsRequested, this,
            [this] { Q_EMIT requested(ChatRequest::ShowDetails, {}); });
    const MessageActions &actions = m_view->messageActions();
    connect(&actions, &MessageActions::replyRequested, this, [this](const Message &message) {
        m_reply->answer(message);
        focusComposer();
    });
    connect(&actions, &MessageActions::reactionRequested, this, &ChatPane::react);
    connect(&actions, &MessageActions::forwardRequested, this,
            [this](const Message &message) { Q_EMIT requested(ChatRequest::Forward, {message.id}); });
    connect(&actions, &MessageActions::starRequested, this, [this](const Message &message, bool isStarred) {
        Q_EMIT requested(isStarred ? ChatRequest::Star : ChatRequest::Unstar, {message.id});
    });
    connect(&actions, &MessageActions::cancelRequested, this,
            [this](const Message &message) { cancelSending(message.id); });
    connect(m_view, &ChatView::separationRequested, this,
            [this](const MessageId &line) { Q_EMIT requested(ChatRequest::SeparateCustomers, {line}); });
    connect(m_cost, &CostLine::pricesRequested, this,
            [this] { Q_EMIT requested(ChatRequest::EnterPrices, {}); });
    connect(m_cost, &CostLine::outdated, this, &ChatPane::showCost);
    connect(&m_outbox.costs(), &NextCosts::changed, this, &ChatPane::showCost);
    connect(m_view, &ChatView::noteDeletionRequested, this,
            [this](const MessageId &note) { Q_EMIT requested(ChatRequest::DeleteNote, {note}); });
    connect(m_view, &ChatView::chatRequested, this, [this](const Customer &customer) {
        if (m_open)
            Q_EMIT chatRequested(m_open->phoneNumber, customer);
    });
    connect(m_reply, &ReplyBar::messageRequested, m_view, &ChatView::showQuoted);
    connect(m_reply, &ReplyBar::changed, this, &ChatPane::focusComposer);
    connect(m_reply, &ReplyBar::answeredChanged, this, &ChatPane::keepDraftSoon);
    connect(m_edit, &ComposerBar::closed, this, [this] { leaveEdit(); });
    connect(m_edit, &ComposerBar::clicked, this, [this] {
        if (m_edit->isActive())
            m_view->showMessage(m_edit->message()->id);
    });
    connect(addShortcut(*this, Shortcut::ReplyEarlier, tr("Reply to an earlier message")),
            &QAction::triggered, m_reply, [this] { m_reply->step(-1); });
    connect(addShortcut(*this, Shortcut::ReplyLater, tr("Reply to a later message")), &QAction::triggered,
            m_reply, [this] { m_reply->step(1); });
    connect(&m_outbox, &Outbox::reactionRefused, this,
            [this](const ConversationId &conversation, const SendFailure &why) {
                if (m_open && m_open->id == conversation)
                    showProblem(tr("Your reaction was taken back because WhatsApp did not accept it. %1")
                                    .arg(metaSentence(sentenceOfReaction(why), MetaContext::Sending)));
            });
}

/// Esc ends the selection, the edit or the reply before it closes the conversation.
bool ChatPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && (m_view->selection().isActive() || m_edit->isVisible() || m_reply->isVisible())
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChatPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && endSelecting())
        return;
    if (event->key() == Qt::Key_Escape && m_edit->isVisible())
        return leaveEdit();
    if (event->key() != Qt::Key_Escape || !m_reply->isVisible())
        return QWidget::keyPressEvent(event);
    m_reply->cancel();
    focusComposer();
}

void ChatPane::react(const Message &message, const QString &emoji)
{
    m_problem->hide();
    const MessageContent reaction = ReactionContent{message.wamid, emoji};
    QCoro::connect(m_outbox.send(message.conversation, {reaction}, MessageContext()), this,
                   [this](const Result<MessageId> &outcome) {
                       if (outcome)
                           return;
                       if (outcome.error().reason == Reason::ContentNotSendable)
                           showProblem(tr("This message is too old for a reaction. WhatsApp takes reactions "
                                          "only in the first 30 days."));
                       else
                           showProblem(tr("Your reaction could not be saved on this computer. Check that the "
                                          "disk is not full, then try again."));
                   });
}

void ChatPane::cancelSending(const MessageId &message)
{
    QCoro::connect(m_outbox.cancel(message), this, [this, message](const Result<bool> &cancelled) {
        if (!cancelled)
            showProblem(
                tr("Sending could not be cancelled. Check that the disk is not full, then try again."));
        else if (*cancelled)
            Q_EMIT requested(ChatRequest::OfferSending, {message});
        else
            showProblem(tr("It is too late to cancel: the message is already on its way."));
    });
}

void ChatPane::act(SendAction action, const Message &message)
{
    if (!m_open)
        return;
    const bool endsEdit =
        action == SendAction::Retry || action == SendAction::ConfirmSent || action == SendAction::Delete;
    if (endsEdit && isEditing(message.id))
        return leaveEdit([this, action, message] { act(action, message); });
    switch (action) {
    case SendAction::Retry:
        showIfFailed(
            m_outbox.retry(message.id),
            tr("The message could not be sent again. Check that the disk is not full, then try again."));
        break;
    case SendAction::ConfirmSent:
        showIfFailed(m_outbox.confirmSent(message.id),
                     tr("This could not be saved. Check that the disk is not full, then try again."));
        break;
    case SendAction::Edit:
        return edit(message); // the focus goes into what opens
    case SendAction::Copy:
        return QGuiApplication::clipboard()->setText(copyTextOf(message));
    case SendAction::SendTemplate:
        Q_EMIT templateRequested(*m_open);
        return;
    case SendAction::Delete:
        remove(message.id);
        break;
    }
    focusComposer();
}

void ChatPane::edit(const Message &message)
{
    const bool isTemplate = std::holds_alternative<TemplateContent>(message.content);
    if (!isTemplate && !showWindowState())
        return; // it can't be sent now, and there is no field to change it in
    if (std::holds_alternative<TextContent>(message.content))
        return editText(message);
    if (!isTemplate)
        return m_attachments->edit(message);
    if (m_open && m_open->id == message.conversation)
        Q_EMIT templateEditRequested(*m_open, message);
}

void ChatPane::remove(const MessageId &message)
{
    QCoro::connect(m_outbox.setDeleted(message, true), this, [this, message](const Result<void> &outcome) {
        if (outcome)
            Q_EMIT requested(ChatRequest::OfferUndelete, {message});
        else
            showProblem(
                tr("The message could not be deleted. Check that the disk is not full, then try again."));
    });
}

} // namespace shoptalk
