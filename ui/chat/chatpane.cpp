// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatpane.h"

#include "domain/servicewindow.h"
#include "models/messagelistmodel.h"
#include "outbox/outbox.h"
#include "ui/chat/chatheader.h"
#include "ui/chat/chatview.h"
#include "ui/chat/composer.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/illustration.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int drawingSide = 180;
constexpr int minuteMs = 30'000; // half of one, so that the count is never a minute late
} // namespace

ChatPane::ChatPane(MessageListModel &messages, Outbox &outbox, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_messages(messages)
    , m_outbox(outbox)
    , m_pages(new QStackedWidget(this))
{
    m_empty = makeEmpty(theme);
    m_chat = makeChat(theme);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_chat);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_header, &ChatHeader::backRequested, this, &ChatPane::backRequested);
    connect(m_composer, &Composer::sendRequested, this, &ChatPane::send);
    connect(m_view, &ChatView::seen, this, &ChatPane::seen);
    connect(m_view, &ChatView::retryRequested, this, &ChatPane::retry);
    connect(&m_minute, &QTimer::timeout, this, &ChatPane::showWindowState);
    m_minute.start(minuteMs);
}

ChatPane::~ChatPane() = default;

QWidget *ChatPane::makeEmpty(const Theme &theme)
{
    QFrame *page = makeSurface(Surface::Canvas, this);
    page->setObjectName(u"emptyChat"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch();
    column->addWidget(new Illustration(theme, Drawing::PickConversation, drawingSide, page), 0,
                      Qt::AlignHCenter);
    QLabel *head = makeLabel(theme, TextStyle::Title, tr("Choose a conversation"), Tone::Normal, page);
    QLabel *hint =
        makeLabel(theme, TextStyle::Body, tr("Pick a customer on the side, or press Ctrl+F to search."),
                  Tone::Muted, page);
    for (QLabel *label : {head, hint}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch();
    return page;
}

QWidget *ChatPane::makeChat(const Theme &theme)
{
    QFrame *page = makeSurface(Surface::Canvas, this);
    m_header = new ChatHeader(theme, page);
    m_view = new ChatView(m_messages, theme, page);
    m_problem = makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, page);
    m_problem->setObjectName(u"chatProblem"_s);
    m_problem->setContentsMargins(space::l, space::xs, space::l, space::xs);
    m_problem->hide();
    m_composer = new Composer(theme, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addWidget(m_problem);
    column->addWidget(m_composer);
    return page;
}

void ChatPane::keepDraft()
{
    if (m_open)
        m_drafts.insert(m_open->id, m_composer->text());
}

QHash<ConversationId, QString> ChatPane::drafts()
{
    keepDraft();
    return m_drafts;
}

void ChatPane::showConversation(const Conversation &conversation)
{
    const bool isNew = !m_open || m_open->id != conversation.id;
    if (isNew)
        keepDraft();
    m_open = conversation;
    m_header->setCustomer(conversation.customer);
    showWindowState();
    if (!isNew)
        return;
    m_problem->hide();
    m_messages.setConversation(conversation.id);
    m_composer->setText(m_drafts.value(conversation.id));
    m_pages->setCurrentWidget(m_chat);
    m_view->showEnd();
}

void ChatPane::showNothing()
{
    keepDraft();
    m_open.reset();
    m_messages.setConversation({});
    m_pages->setCurrentWidget(m_empty);
}

void ChatPane::setBackVisible(bool visible)
{
    m_header->setBackVisible(visible);
}

void ChatPane::focusComposer()
{
    m_composer->focusText();
}

void ChatPane::lookForSeen()
{
    m_view->lookForSeen();
}

QWidget *ChatPane::composer() const
{
    return m_composer;
}

void ChatPane::showWindowState()
{
    if (!m_open)
        return;
    const ServiceWindow window(m_open->lastInboundAt);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (window.isOpen(now)) {
        m_header->setWindowState(
            tr("You can answer until %1 (%2 left)")
                .arg(Dates().time(window.closesAt()), Dates().span(window.remaining(now))),
            true);
        m_composer->setClosed({});
        return;
    }
    m_header->setWindowState(tr("Answering is closed"), false);
    m_composer->setClosed(
        m_open->lastInboundAt.isValid()
            ? tr("More than 24 hours have passed since this customer's last message, and WhatsApp takes no "
                 "free answers any more. You can write again as soon as the customer does.")
            : tr("This customer has not written yet. WhatsApp takes free answers only within 24 hours of a "
                 "customer's message."));
}

void ChatPane::send(const QString &text)
{
    if (!m_open)
        return;
    const ConversationId conversation = m_open->id;
    m_composer->setText({});
    m_problem->hide();
    m_view->showEnd();
    QCoro::connect(m_outbox.sendText(conversation, text), this,
                   [this, conversation, text](const Result<MessageId> &outcome) {
                       if (outcome)
                           return;
                       // Not even stored: what was written goes back where it was.
                       const bool stillOpen = m_open && m_open->id == conversation;
                       if (!stillOpen || !m_composer->text().isEmpty())
                           m_drafts.insert(conversation, text);
                       else
                           m_composer->setText(text);
                       showProblem(tr("Your message could not be stored on this computer, so it was not "
                                      "sent. Check that the disk is not "
                                      "full, then send it again."));
                   });
}

void ChatPane::retry(const MessageId &message)
{
    QCoro::connect(m_outbox.retry(message), this, [this](const Result<void> &outcome) {
        if (!outcome)
            showProblem(tr(
                "The message could not be queued again. Check that the disk is not full, then try again."));
    });
}

void ChatPane::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setAccessibleName(text);
    m_problem->show();
}

} // namespace shoptalk
