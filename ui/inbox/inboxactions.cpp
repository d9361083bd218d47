// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do with conversations besides writing in them.
#include "accounts/connectednumbers.h"
#include "archive/staff.h"
#include "domain/messagesearch.h"
#include "models/conversationlistmodel.h"
#include "outbox/outbox.h"
#include "ui/chat/chatpane.h"
#include "ui/inbox/assignactions.h"
#include "ui/inbox/blockactions.h"
#include "ui/inbox/conversationactions.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/customeractions.h"
#include "ui/inbox/customerpane.h"
#include "ui/inbox/forwardactions.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/mergeactions.h"
#include "ui/inbox/newconversation.h"
#include "ui/inbox/noteactions.h"
#include "ui/inbox/privacyactions.h"
#include "ui/inbox/readactions.h"
#include "ui/inbox/staractions.h"
#include "ui/inbox/stopactions.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shortcut.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int paneWidth = 300;
}

void InboxPage::setWork(const InboxWork &work)
{
    m_staff = &work.staff;
    m_records = &work.records;
    m_numbers = &work.numbers;
    setStates(work);
    const auto open = [this] { return m_conversations.find(m_open); };
    m_notes = new NoteActions(work.notes, m_outbox.sheetDrafts(), *m_privacy, open, m_theme, *this);
    m_stars = new StarActions(work.stars, *m_privacy, this);
    m_forwarding =
        new ForwardActions(m_outbox, m_messages, *m_privacy, work.makeConversations, m_theme, *this);
    connect(m_forwarding, &ForwardActions::forwarded, m_chat, &ChatPane::endSelecting);
    if (m_downloads)
        m_forwarding->setDownloads(*m_downloads);
    if (m_customers)
        m_forwarding->setCustomers(*m_customers);
    m_notes->setAuthor([this] { return myName(); });
    m_stops = new StopActions(work.stopProposals, *m_privacy, *m_chat, m_theme);
    m_chat->setSavedReplies(work.savedReplies, m_theme, [this] { return myName(); });
    connect(addShortcut(*this, Shortcut::CustomerDetails, tr("Show the customer’s details")),
            &QAction::triggered, this, &InboxPage::togglePane);
    connect(m_list, &ConversationList::newRequested, this, &InboxPage::askForNew);
    connect(addShortcut(*this, Shortcut::NewConversation, tr("New conversation")), &QAction::triggered, this,
            &InboxPage::askForNew);
}

void InboxPage::setStates(const InboxWork &work)
{
    const auto chosen = [this] { return this->chosen(); };
    m_states = new ConversationActions(work.states, *m_privacy, chosen, *this);
    m_states->setWorkingHours(work.workingHours);
    m_assigning = new AssignActions(work.staff, *m_states, chosen, *this);
    m_blocking = new BlockActions(work.blocks, *m_privacy, chosen, *this);
    m_assigning->setMe(m_conversations.scope().me);
    m_reading->setUndo(*m_privacy);
    connect(m_states, &ConversationActions::putAway, this, [this](const QList<ConversationId> &away) {
        m_list->endSelecting();
        if (away.contains(m_open))
            closeConversation();
    });
}

void InboxPage::take(ChatRequest what, const QList<MessageId> &messages)
{
    const MessageId message = messages.value(0);
    const auto undelete = [this, message] { return m_outbox.setDeleted(message, false); };
    switch (what) {
    case ChatRequest::GoBack:
        return closeConversation();
    case ChatRequest::EnterPrices:
        Q_EMIT pricesRequested();
        return;
    case ChatRequest::ShowLinkPreviews:
    case ChatRequest::HideLinkPreviews:
        Q_EMIT linkPreviewChosen(what == ChatRequest::ShowLinkPreviews);
        return;
    case ChatRequest::SeparateCustomers:
        return m_merges->ask(message, m_open);
    case ChatRequest::OfferUndelete:
        if (m_privacy)
            m_privacy->showMessageDeleted(undelete);
        return;
    case ChatRequest::OfferSending:
        if (m_privacy)
            m_privacy->showSendingCancelled(undelete);
        return;
    case ChatRequest::Unblock:
        return m_blocking->unblock(conversationsOf({m_open}));
    case ChatRequest::ConnectNumber:
        Q_EMIT accountsRequested();
        return;
    case ChatRequest::ShowDetails:
        return togglePane();
    case ChatRequest::ManageSavedReplies:
        Q_EMIT savedRepliesRequested();
        return;
    case ChatRequest::DeleteNote:
        return m_notes->remove(message);
    case ChatRequest::Forward:
        if (m_forwarding)
            m_forwarding->ask(messages);
        return;
    case ChatRequest::Star:
    case ChatRequest::Unstar:
        if (m_stars)
            m_stars->set(messages, what == ChatRequest::Star);
        return;
    }
}

void InboxPage::setScope(const ConversationScope &scope)
{
    m_list->setScope(scope);
    if (m_assigning)
        m_assigning->setMe(scope.me);
}

void InboxPage::togglePane()
{
    const bool isBeside = hasSpaceForPane(); // else it takes the chat's place, only for a moment
    if (m_pane) {
        m_wantsPane = m_wantsPane && !isBeside;
        m_pane->hide();
        m_pane->deleteLater();
        m_pane = nullptr;
        arrange();
        return m_chat->focusComposer();
    }
    const auto conversation = m_conversations.find(m_open);
    if (!conversation)
        return;
    m_wantsPane = m_wantsPane || isBeside;
    showPane(*conversation);
    arrange();
    m_pane->focusClose();
}

void InboxPage::showPane(const Conversation &conversation)
{
    m_pane = new CustomerPane(*m_records, m_outbox, m_clock, m_theme, this);
    if (m_downloads)
        m_pane->setDownloads(*m_downloads);
    m_pane->setNumbers(m_conversations.numbers());
    m_splitter->addWidget(m_pane);
    connectPane();
    m_pane->setConversation(conversation, m_conversations.numbers().nameOf(conversation.phoneNumber));
}

void InboxPage::connectPane()
{
    connect(m_pane, &CustomerPane::closeRequested, this, &InboxPage::togglePane);
    connect(m_pane, &CustomerPane::messageRequested, this, [this](const MessageId &message) {
        revealChat();
        m_chat->showMessage(message, {});
    });
    connect(m_pane, &CustomerPane::otherMessageRequested, this,
            [this](const ConversationId &conversation, const MessageId &message) {
                FoundMessage found;
                found.id = message;
                found.conversation = conversation;
                // Later, because the list that was clicked on gets other rows.
                QMetaObject::invokeMethod(
                    this, [this, found] { goToMessage(found, {}); }, Qt::QueuedConnection);
            });
    connect(m_pane, &CustomerPane::labelsRequested, this, &InboxPage::showLabelMenu);
    connect(m_pane, &CustomerPane::noteRequested, m_notes, &NoteActions::write);
    connect(m_pane, &CustomerPane::noteEditRequested, this,
            [this](const ConversationId &conversation, const MessageId &note, const QString &text) {
                m_notes->edit(conversation, note, text);
            });
    connect(m_pane, &CustomerPane::noteDeletionRequested, m_notes, &NoteActions::remove);
    if (!m_customers)
        return;
    if (!m_details)
        m_details = new CustomerActions(*m_customers, *m_records, *m_privacy, this);
    connect(m_pane, &CustomerPane::nameChosen, m_details, &CustomerActions::rename);
    connect(m_pane, &CustomerPane::marketingChosen, m_details, &CustomerActions::setMarketingStopped);
}

void InboxPage::showLabelMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"customerLabelMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_privacy->addLabelsTo(*menu, {m_open});
    menu->popup(at);
}

void InboxPage::revealChat()
{
    if (m_pane && m_chat->isHidden())
        togglePane();
}

bool InboxPage::hasSpaceForPane() const
{
    return width() >= narrowWidth + m_theme.sized(paneWidth);
}

bool InboxPage::arrangePane()
{
    const bool hasSpace = hasSpaceForPane();
    if (!m_pane && m_wantsPane && m_records && hasSpace) {
        if (const auto conversation = m_conversations.find(m_open))
            showPane(*conversation);
    }
    if (!m_pane)
        return false;
    const bool isShown = !m_open.isEmpty();
    m_pane->setVisible(isShown);
    const int wanted = m_theme.sized(paneWidth);
    m_pane->setMinimumWidth(hasSpace ? wanted : 0);
    m_pane->setMaximumWidth(hasSpace ? wanted : QWIDGETSIZE_MAX); // else it takes the chat's place
    return isShown && !hasSpace;
}

QString InboxPage::myName() const
{
    const QList<StaffMember> members = m_staff ? m_staff->all() : QList<StaffMember>();
    const auto me = std::find_if(members.begin(), members.end(), [this](const StaffMember &member) {
        return member.id == m_conversations.scope().me;
    });
    return me == members.end() ? QString() : me->name;
}

void InboxPage::showScopeOf(const Conversation &conversation)
{
    ConversationScope scope = m_conversations.scope();
    if (scope.number != conversation.phoneNumber)
        scope.number = {};
    const ConversationState &state = conversation.state;
    if (!isInScope(scope, conversation, QDateTime::currentDateTimeUtc()))
        scope.filter = state.archivedAt.isValid() ? ConversationFilter::Archived
            : state.snoozedUntil.isValid()        ? ConversationFilter::Snoozed
                                                  : ConversationFilter::All;
    if (scope != m_conversations.scope())
        setScope(scope);
}

void InboxPage::stepBack()
{
    if (!m_list->endSelecting() && !m_chat->endSelecting() && !m_chat->setFindVisible(false))
        closeConversation();
}

QList<Conversation> InboxPage::conversationsOf(const QList<ConversationId> &ids) const
{
    QList<Conversation> found;
    for (const ConversationId &id : ids) {
        if (const auto conversation = m_conversations.find(id))
            found << *conversation;
    }
    return found;
}

QList<Conversation> InboxPage::chosen() const
{
    const QList<ConversationId> selected = m_list->selected();
    if (!selected.isEmpty())
        return conversationsOf(selected);
    const ConversationId focused = m_list->focused();
    return conversationsOf({focused.isEmpty() ? m_open : focused});
}

void InboxPage::askForNew()
{
    const QList<PhoneNumber> numbers = m_numbers->numbers();
    if (numbers.isEmpty())
        return m_privacy->showOnly(tr("Connect a phone number first, in Settings, Facebook accounts."));
    if (!m_customers)
        return;
    auto *dialog = new NewConversation(*m_customers, numbers, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNumber(m_conversations.scope().number);
    connect(dialog, &NewConversation::chosen, this, &InboxPage::openWith);
    dialog->open();
}

} // namespace shoptalk
