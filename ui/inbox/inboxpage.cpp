// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpage.h"

#include "archive/customerdirectory.h"
#include "models/conversationlistmodel.h"
#include "models/messagelistmodel.h"
#include "outbox/outbox.h"
#include "outbox/readstate.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/sheetkeeper.h"
#include "ui/inbox/assignactions.h"
#include "ui/inbox/blockactions.h"
#include "ui/inbox/conversationactions.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/customerpane.h"
#include "ui/inbox/forwardactions.h"
#include "ui/inbox/keystrokeforwarder.h"
#include "ui/inbox/mergeactions.h"
#include "ui/inbox/privacyactions.h"
#include "ui/inbox/readactions.h"
#include "ui/inbox/stopactions.h"
#include "ui/inbox/unsentreply.h"
#include "ui/theme/shortcut.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int minChatWidth = 320;
} // namespace

InboxPage::InboxPage(ConversationListModel &conversations, MessageListModel &messages, Outbox &outbox,
                     Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_conversations(conversations)
    , m_messages(messages)
    , m_outbox(outbox)
    , m_theme(theme)
    , m_splitter(new QSplitter(this))
    // The splitter takes in what is made in it. A widget that is added to it afterwards is styled twice, with
    // all its children.
    , m_list(new ConversationList(conversations, theme, m_splitter))
    , m_chat(new ChatPane(messages, outbox, theme, m_splitter))
    , m_reading(new ReadActions(outbox, *this))
{
    setAccessibleName(tr("Conversations"));
    setMinimumWidth(minChatWidth); // the two panes side by side would ask for more than one needs
    m_list->setAccessibleName(tr("List of conversations"));
    m_chat->setAccessibleName(tr("Chat"));
    m_list->setMinimumWidth(minListWidth);
    m_chat->setMinimumWidth(minChatWidth);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({listWidth(), 3 * listWidth()});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (!m_isNarrow)
            m_listWidth = m_list->width();
    });
    connect(&theme, &Theme::changed, this, &InboxPage::arrange);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);

    new KeystrokeForwarder(*this, [this] { return m_chat->field(); });
    follow(conversations);
    makeShortcuts();
}

void InboxPage::follow(ConversationListModel &conversations)
{
    m_chat->setNumbers(conversations.numbers());
    connect(m_list, &ConversationList::chosen, this, &InboxPage::openAndWrite);
    connect(m_list, &ConversationList::menuRequested, this, &InboxPage::showMenu);
    connect(m_list, &ConversationList::filterChosen, this, [this](ConversationFilter filter) {
        ConversationScope scope = m_conversations.scope();
        scope.filter = filter;
        setScope(scope);
        Q_EMIT filterChosen(filter);
    });
    connect(m_chat, &ChatPane::menuRequested, this,
            [this](const QPoint &at) { showMenuFor(conversationsOf({m_open}), at); });
    connect(m_chat, &ChatPane::templateRequested, this, &InboxPage::templateRequested);
    connect(m_chat, &ChatPane::templateEditRequested, this, &InboxPage::templateEditRequested);
    connect(m_chat, &ChatPane::requested, this, &InboxPage::take);
    connect(m_chat, &ChatPane::seen, this,
            [this](const ConversationId &conversation, const MessageId &newest) {
                QCoro::connect(m_outbox.readState().markRead(conversation, newest), this,
                               [](const Result<void> &) {});
            });
    connect(&conversations, &ConversationListModel::conversationsChanged, this,
            [this](const QSet<ConversationId> &changed) {
                if (changed.contains(m_open))
                    refreshOpen();
                else if (m_pane)
                    m_pane->refresh(changed);
            });
    connect(&conversations.numbers(), &NumberList::changed, this, &InboxPage::refreshOpen);
}

void InboxPage::makeShortcuts()
{
    connect(addShortcut(*this, Shortcut::FindInChat, tr("Search in the open conversation")),
            &QAction::triggered, this, &InboxPage::find);
    makeNeighbourShortcuts();
    connect(addShortcut(*this, Shortcut::Search, tr("Search customers and messages")), &QAction::triggered,
            this, &InboxPage::focusSearch);
    connect(addShortcut(*this, QKeySequence(u"Esc"_s), tr("Close the conversation")), &QAction::triggered,
            this, &InboxPage::stepBack);
    connect(addShortcut(*this, Shortcut::MarkUnread, tr("Mark the conversation as unread or read")),
            &QAction::triggered, this, &InboxPage::toggleUnread);
}

InboxPage::~InboxPage() = default;

void InboxPage::setPrivacy(ErasureService &privacy, Labels &labels, const Theme &theme)
{
    m_privacy = new PrivacyActions(privacy, labels, theme, *this);
    connect(m_list, &ConversationList::deleteRequested, this, [this](const QList<ConversationId> &ids) {
        m_privacy->deleteConversations(conversationsOf(ids));
    });
}

void InboxPage::setCustomers(CustomerDirectory &customers)
{
    m_customers = &customers;
    m_merges = new MergeActions(customers, *this);
    m_chat->setCustomers(customers);
    m_list->setCustomers(customers);
    connect(m_chat, &ChatPane::chatRequested, this, &InboxPage::openWith);
    m_list->setContactSearch(customers);
    connect(m_list, &ConversationList::contactChosen, this, &InboxPage::writeTo);
}

void InboxPage::openWith(const PhoneNumberId &number, const Customer &customer)
{
    QCoro::connect(m_customers->conversationWith(number, customer), this,
                   [this](const Result<ConversationId> &conversation) {
                       if (conversation)
                           goTo(*conversation);
                       else if (m_privacy)
                           m_privacy->showNotDone();
                   });
}

void InboxPage::writeTo(const Customer &contact)
{
    const PhoneNumberId scope = m_conversations.scope().number;
    const QList<PhoneNumber> numbers = m_conversations.numbers().numbers();
    if (!scope.isEmpty() || !numbers.isEmpty())
        openWith(scope.isEmpty() ? numbers.first().id : scope, contact);
}

void InboxPage::setWritingAids(EmojiHistory &emoji, Spelling &spelling, const Theme &theme,
                               bool showsLinkPreview)
{
    m_chat->setWritingAids(emoji, spelling, theme, showsLinkPreview);
}

void InboxPage::setDownloads(MediaDownloads &downloads)
{
    m_downloads = &downloads;
    m_chat->setDownloads(downloads);
    if (m_forwarding)
        m_forwarding->setDownloads(downloads);
}

void InboxPage::toggleUnread()
{
    if (const QList<Conversation> about = chosen(); !about.isEmpty())
        m_reading->toggle(about);
}

QWidget *InboxPage::composer() const
{
    return m_chat->composer();
}

void InboxPage::keepDraft(OpenSheets sheets)
{
    m_chat->keepDraft(sheets);
    keepSheetsIn(*window()); // also notes and templates
}

void InboxPage::focusSearch()
{
    if (m_isNarrow)
        closeConversation();
    m_list->focusSearch();
}

void InboxPage::open(const ConversationId &conversation)
{
    const auto found = m_conversations.find(conversation);
    if (!found)
        return;
    m_open = conversation;
    m_list->setOpen(conversation);
    if (found->isMarkedUnread)
        QCoro::connect(m_outbox.readState().setMarkedUnread({conversation}, false), this,
                       [](const Result<void> &) {});
    refreshOpen();
    arrange();
}

void InboxPage::openAndWrite(const ConversationId &conversation)
{
    open(conversation);
    m_chat->focusComposer();
}

void InboxPage::goTo(const ConversationId &conversation, const QString &text)
{
    const auto found = m_conversations.find(conversation);
    if (!found && !text.trimmed().isEmpty())
        return (new UnsentReply(text, m_theme, this))->open();
    if (!found)
        return;
    showScopeOf(*found);
    m_list->reveal(conversation); // an old one may not be found in the list, but is opened all the same
    openAndWrite(conversation);
    revealChat();
    if (text.isEmpty())
        return;
    m_chat->addToDraft(text);
}

void InboxPage::closeConversation()
{
    m_open = {};
    m_chat->showNothing();
    m_list->setOpen({});
    arrange();
    m_list->focusList();
}

void InboxPage::forget(const ConversationId &conversation)
{
    m_chat->forget(conversation);
    if (m_open == conversation)
        closeConversation();
}

void InboxPage::refreshOpen()
{
    if (m_open.isEmpty())
        return;
    const auto conversation = m_conversations.find(m_open);
    if (!conversation) // deleted or erased, perhaps at another desktop
        return closeConversation();
    const QString number = m_conversations.numbers().nameOf(conversation->phoneNumber);
    m_chat->showConversation(*conversation, number);
    if (m_stops)
        m_stops->setCustomer(conversation->customer);
    if (m_pane)
        m_pane->setConversation(*conversation, number);
    if (conversation->unread > 0)
        m_chat->reportSeen();
}

void InboxPage::arrange()
{
    m_isNarrow = width() < narrowWidth;
    m_chat->setBackVisible(m_isNarrow);
    m_list->setVisible(!m_isNarrow || m_open.isEmpty());
    m_chat->setVisible((!m_isNarrow || !m_open.isEmpty()) && !arrangePane());
    if (m_isNarrow)
        m_splitter->setSizes({width(), width()});
    else
        applyListWidth();
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // After the settings, or a minimised window, the focus stays where it was.
    if (!focusWidget())
        m_list->focusList();
}

} // namespace shoptalk
