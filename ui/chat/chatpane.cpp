// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatpane.h"

#include "audio/audiodevices.h"
#include "domain/servicewindow.h"
#include "domain/textlimit.h"
#include "models/messagelistmodel.h"
#include "outbox/nextcost.h"
#include "outbox/outbox.h"
#include "outbox/receiptsender.h"
#include "ui/chat/attachments.h"
#include "ui/chat/chatcolumn.h"
#include "ui/chat/chatfiles.h"
#include "ui/chat/chatheader.h"
#include "ui/chat/chatview.h"
#include "ui/chat/composer.h"
#include "ui/chat/costline.h"
#include "ui/chat/editbar.h"
#include "ui/chat/keptsheetbar.h"
#include "ui/chat/linkpreviewbar.h"
#include "ui/chat/messageselection.h"
#include "ui/chat/messageselectionbar.h"
#include "ui/chat/replybar.h"
#include "ui/chat/voicenotes.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/illustration.h"
#include "ui/theme/shortcut.h"

#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int drawingSide = 180;
} // namespace

const Clock &ChatPane::systemClock()
{
    static const SystemClock clock;
    return clock;
}

ChatPane::ChatPane(MessageListModel &messages, Outbox &outbox, Theme &theme, QWidget *parent,
                   const Clock &clock, std::shared_ptr<AudioDevices> audio)
    : QWidget(parent)
    , m_messages(messages)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_windowChange(clock)
    , m_statuses(clock)
    , m_pages(new QStackedWidget(this))
{
    m_empty = makeEmpty(theme);
    m_chat = makeChat(theme);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_chat);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_composer, &Composer::sendRequested, this, &ChatPane::send);
    connect(m_view, &ChatView::seen, this, &ChatPane::seen);
    connect(m_composer, &Composer::textChanged, m_linkPreview, &LinkPreviewBar::setText);
    connect(m_linkPreview, &LinkPreviewBar::chosen, this, [this](bool isChosen) {
        Q_EMIT requested(isChosen ? ChatRequest::ShowLinkPreviews : ChatRequest::HideLinkPreviews, {});
        focusComposer();
    });
    connect(m_composer, &Composer::edited, this, [this] {
        if (m_open && !m_composer->text().trimmed().isEmpty())
            m_outbox.receipts().noteTyping(m_open->id);
        if (m_cost->isHidden() || isTooLong())
            showCost();
        keepDraftSoon();
    });
    connect(m_view, &ChatView::actionRequested, this, &ChatPane::act);
    connect(m_composer, &Composer::templateRequested, this, [this] {
        if (m_open)
            Q_EMIT templateRequested(*m_open);
    });
    connectMessageActions();
    connectSelection();
    makeVoiceNotes(theme, audio ? audio : makeSystemAudio()); // before the files are looked at
    makeAttachments(theme);
    m_draftPause.setSingleShot(true);
    connect(&m_draftPause, &QTimer::timeout, this, [this] {
        if (m_composer->isStoring())
            keepDraftSoon(); // the text in the field is being stored as a message
        else
            keepDraft();
    });
    connect(&m_windowChange, &WallTimer::due, this, &ChatPane::showWindowState);
    followStatuses();
}

ChatPane::~ChatPane()
{
    keepDraft(OpenSheets::Close);
}

QWidget *ChatPane::makeEmpty(const Theme &theme)
{
    QFrame *page = makeSurface(Surface::Canvas, m_pages);
    page->setObjectName(u"emptyChat"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch();
    column->addWidget(new Illustration(theme, Drawing::PickConversation, drawingSide, page), 0,
                      Qt::AlignHCenter);
    QLabel *head = makeLabel(theme, TextStyle::Title, tr("Choose a conversation"), Tone::Normal, page);
    QLabel *hint = makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, page);
    followKeys(*page, Shortcut::FindInChat, [hint](const QString &keys) {
        hint->setText(keys.isEmpty()
                          ? tr("Choose a customer from the list.")
                          : tr("Choose a customer from the list, or press %1 to search.").arg(keys));
    });
    for (QLabel *label : {head, hint}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch();
    return page;
}

QWidget *ChatPane::makeChat(const Theme &theme)
{
    QFrame *page = makeSurface(Surface::Canvas, m_pages);
    m_header = new ChatHeader(theme, page);
    m_view = new ChatView(m_messages, theme, page);
    m_problem = makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, page);
    m_problem->setObjectName(u"chatProblem"_s);
    m_problem->setContentsMargins(space::l, space::xs, space::l, space::xs);
    m_problem->hide();
    auto *problem = new QWidget(page);
    keepInColumn(*m_problem, *problem, theme);
    m_selectionBar = new MessageSelectionBar(m_view->selection(), theme, page);
    m_selectionBar->hide();
    m_bottom = makeBottom(theme, *page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addWidget(problem);
    column->addWidget(m_bottom);
    column->addWidget(m_selectionBar);
    return page;
}

QWidget *ChatPane::makeBottom(const Theme &theme, QWidget &page)
{
    QFrame *bottom = makeSurface(Surface::Footer, &page);
    auto *column = new QWidget(bottom);
    m_reply = new ReplyBar(m_messages, theme, column);
    m_edit = new EditBar(theme, column);
    m_keptSheet = new KeptSheetBar(theme, column);
    m_linkPreview = new LinkPreviewBar(column);
    m_composer = new Composer(theme, column);
    m_cost = new CostLine(theme, m_clock, column);
    m_cost->hide();
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (QWidget *widget : QList<QWidget *>{m_keptSheet, m_reply, m_edit, m_linkPreview, m_composer, m_cost})
        rows->addWidget(widget);
    keepInColumn(*column, *bottom, theme);
    return bottom;
}

void ChatPane::forget(const ConversationId &conversation)
{
    if (m_open && m_open->id == conversation) {
        showDraft({});
        showNothing();
    }
    m_unsavedDrafts.remove(conversation);
    m_attachments->forget(conversation);
    m_voice->forget(conversation);
}

void ChatPane::showConversation(const Conversation &conversation, const QString &numberName)
{
    const bool isNew = !m_open || m_open->id != conversation.id;
    if (isNew) {
        keepDraft();
        m_cost->hide();
    }
    m_open = conversation;
    m_header->setCustomer(conversation.customer, numberName);
    showWindowState();
    showCost();
    if (!isNew)
        return;
    m_problem->hide();
    m_messages.setConversation(conversation.id);
    const Draft draft =
        m_unsavedDrafts.value(conversation.id, {conversation.draft, conversation.draftContext});
    m_reply->openConversation(conversation.id, draft.context.answers);
    showDraft(draft);
    m_pages->setCurrentWidget(m_chat);
    m_view->showBegin();
}

void ChatPane::showNothing()
{
    keepDraft();
    m_open.reset();
    m_windowChange.waitFor({});
    m_messages.setConversation({});
    m_reply->openConversation({});
    m_edit->setMessage({});
    m_attachments->setConversation({}, false);
    m_voice->setConversation({}, false);
    m_pages->setCurrentWidget(m_empty);
}

void ChatPane::setBackVisible(bool visible)
{
    m_header->setBackVisible(visible);
}

QWidget *ChatPane::field() const
{
    return m_open && !m_view->selection().isActive() ? m_composer->field() : nullptr;
}

void ChatPane::focusComposer()
{
    m_composer->focusText();
}

void ChatPane::reportSeen()
{
    m_view->reportSeen();
}

QWidget *ChatPane::composer() const
{
    return m_composer;
}

bool ChatPane::showWindowState()
{
    if (!m_open || showUnwritable())
        return false;
    const ServiceWindow window(m_open->lastInboundAt);
    const QDateTime now = m_clock.now();
    m_attachments->setConversation(m_open->id, window.isOpen(now));
    m_voice->setConversation(m_open->id, window.isOpen(now));
    m_windowChange.waitFor(window.nextChange(now));
    showSendable(window.isOpen(now) ? Sendable::Everything : Sendable::Templates);
    if (window.isOpen(now)) {
        m_header->setWindowState(
            tr("You can reply until %1 (%2 left)")
                .arg(Dates().time(window.closesAt()), Dates().span(window.remaining(now))),
            window.state(now) == ServiceWindow::State::Open);
        m_composer->setClosed({});
        return true;
    }
    m_cost->hide(); // a template has a price of its own
    m_header->setWindowState(tr("You can’t reply right now"), false);
    m_composer->setClosed(
        m_open->lastInboundAt.isValid()
            ? tr("The 24-hour reply window has closed: this customer’s last message is "
                 "more than 24 hours old. You can reply as soon as they write again. Until then, you can "
                 "send a template.")
            : tr("This customer has not written to you yet. WhatsApp lets you reply for 24 "
                 "hours after each message from a customer. To write first, send a template."));
    return false;
}

QString ChatPane::obstacle()
{
    return showWindowState() ? QString() : m_composer->whyClosed();
}

bool ChatPane::isTooLong() const
{
    return characterCount(m_composer->text().trimmed()) > maxTextCharacters;
}

void ChatPane::showCost()
{
    if (!m_open || m_open->state.blockedAt.isValid() || isDisconnected() || isTooLong()
        || !ServiceWindow(m_open->lastInboundAt).isOpen(m_clock.now()))
        return m_cost->hide(); // the notice about a text that is too long takes its place
    QCoro::connect(m_outbox.costs().of(*m_open), this,
                   [this, conversation = m_open->id](const Result<NextMessageCost> &cost) {
                       const bool isOpen = cost && m_open && m_open->id == conversation;
                       if (isOpen && !isTooLong()
                           && ServiceWindow(m_open->lastInboundAt).isOpen(m_clock.now()))
                           m_cost->setCost(*cost);
                   });
}

void ChatPane::send(quint64 number, const QStringList &parts)
{
    if (!m_open)
        return;
    if (!showWindowState()) { // the text stays in the draft
        m_composer->stored(number, false);
        keepDraft();
        return;
    }
    m_problem->hide();
    if (m_edit->isActive())
        return sendEdited(parts.first());
    const ConversationId conversation = m_open->id;
    m_view->showEnd();
    const std::optional<Message> answered = m_reply->message();
    QList<MessageContent> contents;
    for (const QString &part : parts)
        contents << TextContent{part, m_linkPreview->showsPreviewOf(part)};
    QCoro::connect(m_outbox.send(conversation, contents, m_reply->take()), this,
                   [this, conversation, number, parts, answered](const Result<MessageId> &outcome) {
                       takeOutcome(conversation, number, parts, outcome.has_value(), answered);
                   });
}

void ChatPane::makeAttachments(const Theme &theme)
{
    m_files = new ChatFiles(m_messages, m_outbox, *m_view, theme);
    connect(m_files, &ChatFiles::problem, this, &ChatPane::showProblem);
    m_attachments = new Attachments(m_outbox, theme, m_composer->attachButton(), *this);
    m_composer->attachButton().menu()->addAction(theme.icon(Icon::Template), tr("&Template…"), this, [this] {
        if (m_open)
            Q_EMIT templateRequested(*m_open);
    });
    m_attachments->setContext([this] { return m_reply->context(); });
    m_attachments->setObstacle([this] { return obstacle(); });
    m_attachments->setFailedMessages([this](const MessageId &id) -> std::optional<Message> {
        const QList<Message> found = m_messages.messages({id});
        const bool isFailed = !found.isEmpty() && found.first().delivery == Delivery::Failed;
        return isFailed ? std::optional(found.first()) : std::nullopt;
    });
    connect(m_attachments, &Attachments::templateRequested, this,
            [this](const std::optional<Message> &failed) {
                if (failed)
                    edit(*failed);
                else if (m_open)
                    Q_EMIT templateRequested(*m_open);
            });
    connect(m_attachments, &Attachments::keptChanged, m_keptSheet, &KeptSheetBar::setSheet);
    connect(m_keptSheet, &ComposerBar::clicked, m_attachments, &Attachments::continueKept);
    connect(m_keptSheet, &ComposerBar::closed, m_attachments, &Attachments::discardKept);
    connect(m_composer, &Composer::filesPasted, m_attachments, &Attachments::take);
    connect(m_attachments, &Attachments::sent, this, [this](const ConversationId &conversation) {
        m_reply->end(conversation);
        if (m_open && m_open->id == conversation)
            m_view->showEnd();
    });
    connect(m_attachments, &Attachments::closed, this, &ChatPane::focusComposer);
}

void ChatPane::setDownloads(MediaDownloads &downloads)
{
    m_files->setDownloads(downloads);
}

void ChatPane::showIfFailed(QCoro::Task<Result<void>> task, const QString &problem)
{
    QCoro::connect(std::move(task), this, [this, problem](const Result<void> &outcome) {
        if (!outcome)
            showProblem(problem);
    });
}

void ChatPane::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    announce(*m_problem, text);
}

} // namespace shoptalk
