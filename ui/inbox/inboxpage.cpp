// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpage.h"

#include "models/conversationlistmodel.h"
#include "models/messagelistmodel.h"
#include "outbox/outbox.h"
#include "ui/chat/chatpane.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/keystrokeforwarder.h"
#include "ui/inbox/privacyactions.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int listWidth = 340;
constexpr int leastListWidth = 260;
constexpr int leastChatWidth = 320;
} // namespace

InboxPage::InboxPage(ConversationListModel &conversations, MessageListModel &messages, Outbox &outbox,
                     Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_conversations(conversations)
    , m_outbox(outbox)
    , m_splitter(new QSplitter(this))
    , m_list(new ConversationList(conversations, theme, this))
    , m_chat(new ChatPane(messages, outbox, theme, this))
{
    setMinimumWidth(leastChatWidth); // the two panes side by side would ask for more than one needs
    m_list->setMinimumWidth(leastListWidth);
    m_chat->setMinimumWidth(leastChatWidth);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_chat);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({listWidth, 3 * listWidth});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);

    connect(m_list, &ConversationList::chosen, this, &InboxPage::open);
    connect(m_list, &ConversationList::activated, m_chat, &ChatPane::focusComposer);
    new KeystrokeForwarder(*this, [this] { return m_chat->field(); });
    connect(m_chat, &ChatPane::backRequested, this, &InboxPage::closeConversation);
    connect(&conversations, &QAbstractItemModel::dataChanged, this, &InboxPage::refreshOpen);
    connect(&conversations, &QAbstractItemModel::rowsMoved, this, &InboxPage::refreshOpen);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &InboxPage::focusSearch);
    connect(new QShortcut(QKeySequence(u"Esc"_s), this), &QShortcut::activated, this,
            &InboxPage::closeConversation);
}

InboxPage::~InboxPage() = default;

void InboxPage::setPrivacy(PrivacyCare &privacy, Labels &labels, const Theme &theme)
{
    m_privacy = new PrivacyActions(privacy, labels, theme, *this);
    const auto conversationOf = [this](const ConversationId &id) {
        const QModelIndex index = m_conversations.index(m_conversations.rowOf(id));
        return index.data(ConversationListModel::ConversationRole).value<Conversation>();
    };
    connect(m_list, &ConversationList::menuRequested, this,
            [this, conversationOf](const ConversationId &id, const QPoint &at) {
                m_privacy->showMenu(conversationOf(id), at);
            });
    connect(m_list, &ConversationList::deleteRequested, this,
            [this, conversationOf](const ConversationId &id) {
                m_privacy->deleteConversation(conversationOf(id));
            });
    connect(m_chat, &ChatPane::messageDeleted, m_privacy, [this](const MessageId &message) {
        m_privacy->tellMessageDeleted([this, message] { return m_outbox.undeleteFailed(message); });
    });
}

void InboxPage::keepDraft()
{
    m_chat->keepDraft();
}

void InboxPage::focusSearch()
{
    if (m_isNarrow)
        closeConversation();
    m_list->focusSearch();
}

void InboxPage::open(const ConversationId &conversation)
{
    m_open = conversation;
    refreshOpen();
    arrange();
}

void InboxPage::goTo(const ConversationId &conversation)
{
    if (m_list->select(conversation))
        m_chat->focusComposer();
}

void InboxPage::closeConversation()
{
    m_open = {};
    m_chat->showNothing();
    m_list->clearSelection();
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
    const int row = m_open.isEmpty() ? -1 : m_conversations.rowOf(m_open);
    if (row < 0)
        return;
    m_chat->showConversation(
        m_conversations.index(row).data(ConversationListModel::ConversationRole).value<Conversation>());
    markReadIfSeen();
}

void InboxPage::markReadIfSeen()
{
    const int row = m_open.isEmpty() ? -1 : m_conversations.rowOf(m_open);
    if (row < 0 || !isVisible() || !isActiveWindow())
        return;
    if (m_conversations.index(row).data(ConversationListModel::UnreadRole).toInt() == 0)
        return;
    QCoro::connect(m_outbox.markRead(m_open), this, [](const Result<void> &) {});
}

void InboxPage::arrange()
{
    const bool becameWide = m_isNarrow && width() >= narrowWidth;
    m_isNarrow = width() < narrowWidth;
    m_chat->setBackVisible(m_isNarrow);
    m_list->setVisible(!m_isNarrow || m_open.isEmpty());
    m_chat->setVisible(!m_isNarrow || !m_open.isEmpty());
    if (m_isNarrow || becameWide)
        m_splitter->setSizes({m_isNarrow ? width() : listWidth, width()});
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    // Back from the settings, or from the task bar, the focus is where it was.
    if (!focusWidget())
        m_list->focusList();
    markReadIfSeen();
}

bool InboxPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        markReadIfSeen();
    return QWidget::eventFilter(watched, event);
}

} // namespace shoptalk
