// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/forwardactions.h"

#include "archive/customerdirectory.h"
#include "domain/forwardedcontent.h"
#include "models/conversationlistmodel.h"
#include "models/messagelistmodel.h"
#include "outbox/outbox.h"
#include "ui/inbox/forwarddialog.h"
#include "ui/inbox/forwardedfiles.h"
#include "ui/inbox/privacyactions.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"

#include <QPointer>

#include <functional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxContactsOffered = 20;

/// What one call of the outbox takes, which keeps its order: files, or content of other kinds.
struct OutboxCall {
    QList<MessageContent> contents;
    QList<FileToSend> files;
};

/// What is sent of the messages, in their order; empty if one of them can't be sent any more.
QList<OutboxCall> callsFor(const QList<Message> &messages, const ForwardedFiles &files)
{
    QList<OutboxCall> calls;
    for (const Message &message : messages) {
        std::optional<MessageContent> content = forwardedContent(message);
        if (!content)
            return {};
        auto *media = std::get_if<MediaContent>(&*content);
        if (calls.isEmpty() || calls.last().files.isEmpty() != !media)
            calls << OutboxCall();
        if (!media) {
            calls.last().contents << *content;
            continue;
        }
        const std::optional<PreparedFile> file = files.find(message.id);
        if (!file)
            return {};
        media->kind = file->kind;
        media->mimeType = file->mimeType;
        media->isAnimated = file->isAnimated;
        calls.last().files << FileToSend{file->path, *media, file->copy};
    }
    return calls;
}

/// Sends the calls to one conversation, each once the one before is stored, so that the messages keep their
/// order, and says whether all were stored. It needs no page: the console may lock meanwhile.
void sendCalls(Outbox &outbox, const ConversationId &conversation, const QList<OutboxCall> &calls,
               qsizetype next, const std::function<void(bool)> &done)
{
    const auto take = [&outbox, conversation, calls, next, done](const Result<MessageId> &stored) {
        if (stored && next + 1 < calls.size())
            return sendCalls(outbox, conversation, calls, next + 1, done);
        done(stored.has_value());
    };
    const OutboxCall &call = calls.at(next);
    if (call.files.isEmpty())
        QCoro::connect(outbox.send(conversation, call.contents, {}, Outbox::Draft::Stays), &outbox, take);
    else
        QCoro::connect(outbox.sendFiles(conversation, call.files, {}), &outbox, take);
}

} // namespace

/// Messages on their way to several conversations.
struct ForwardActions::Batch {
    QList<OutboxCall> calls;
    std::shared_ptr<ForwardedFiles> files; ///< Exist until all copies of them are made.
    qsizetype messages = 0;
    qsizetype pending = 0; ///< Conversations.
    int done = 0;
    QString lastName; ///< Of one that got it.
    QStringList refused; ///< Names of those for whom it could not be stored.
};

ForwardActions::ForwardActions(Outbox &outbox, const MessageListModel &messages, PrivacyActions &notices,
                               MakeConversations conversations, const Theme &theme, QWidget &page)
    : QObject(&page)
    , m_outbox(outbox)
    , m_list(messages)
    , m_notices(notices)
    , m_makeConversations(std::move(conversations))
    , m_theme(theme)
    , m_page(page)
{
}

ForwardActions::~ForwardActions() = default;

void ForwardActions::setDownloads(MediaDownloads &downloads)
{
    m_downloads = &downloads;
}

void ForwardActions::ask(const QList<MessageId> &ids)
{
    if (m_dialog)
        return;
    m_messages = m_list.messages(QSet<MessageId>(ids.begin(), ids.end()));
    if (m_messages.isEmpty())
        return;
    for (const Message &message : std::as_const(m_messages)) {
        if (!forwardedContent(message))
            return;
    }
    m_files = std::make_shared<ForwardedFiles>(m_outbox, m_downloads, nullptr);
    QCoro::connect(m_files->start(m_messages), m_files.get(), [this](bool areThere) {
        if (areThere)
            return openDialog();
        m_notices.showOnly(
            m_messages.size() == 1
                ? tr("This file is not on this computer any more, so it can’t be forwarded.")
                : tr("One of the files is not on this computer any more. Deselect it, then forward the "
                     "others."));
    });
}

void ForwardActions::openDialog()
{
    ConversationListModel *conversations = m_makeConversations();
    m_dialog = new ForwardDialog(m_messages, conversations, m_clock, m_theme, &m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto open = conversations->find(m_list.conversation()))
        addContacts(open->phoneNumber);
    connect(m_dialog, &ForwardDialog::chosen, this, &ForwardActions::send);
    connect(m_files.get(), &ForwardedFiles::changed, m_dialog,
            [this] { m_dialog->setObstacle(m_files->obstacle()); });
    m_dialog->setObstacle(m_files->obstacle());
    m_dialog->open();
}

/// They would get it from the number of the open conversation.
void ForwardActions::addContacts(const PhoneNumberId &number)
{
    if (!m_customers)
        return;
    m_dialog->setContacts([this, number](const QString &text) {
        return m_customers->possibleConversations(number, text, maxContactsOffered);
    });
}

void ForwardActions::send(const QList<Conversation> &to)
{
    auto batch = std::make_shared<Batch>();
    batch->calls = callsFor(m_messages, *m_files);
    batch->files = m_files;
    batch->messages = m_messages.size();
    batch->pending = to.size();
    if (batch->calls.isEmpty())
        return;
    for (const Conversation &conversation : to) {
        if (conversation.id.isEmpty())
            sendToContact(conversation, batch);
        else
            sendTo(conversation, batch);
    }
    Q_EMIT forwarded();
}

void ForwardActions::sendToContact(const Conversation &contact, const std::shared_ptr<Batch> &batch)
{
    const auto send = [self = QPointer(this), &outbox = m_outbox, contact,
                       batch](const Result<ConversationId> &begun) {
        const auto done = [self, contact, batch](bool isStored) {
            if (self)
                self->noteDone(batch, contact.customer, isStored);
        };
        begun ? sendCalls(outbox, *begun, batch->calls, 0, done) : done(false);
    };
    QCoro::connect(m_customers->conversationWith(contact.phoneNumber, contact.customer), &m_outbox, send);
}

void ForwardActions::sendTo(const Conversation &conversation, const std::shared_ptr<Batch> &batch)
{
    sendCalls(m_outbox, conversation.id, batch->calls, 0,
              [self = QPointer(this), customer = conversation.customer, batch](bool isStored) {
                  if (self)
                      self->noteDone(batch, customer, isStored);
              });
}

void ForwardActions::noteDone(const std::shared_ptr<Batch> &batch, const Customer &customer, bool isStored)
{
    const QString name = displayName(customer);
    if (isStored) {
        ++batch->done;
        batch->lastName = name;
    } else {
        batch->refused << isolated(name);
    }
    if (--batch->pending == 0)
        finish(*batch);
}

void ForwardActions::finish(const Batch &batch)
{
    if (batch.refused.isEmpty())
        return m_notices.showOnly(batch.done == 1
                                      ? tr("Forwarded to %1.").arg(isolated(batch.lastName))
                                      : tr("Forwarded to %Ln conversation(s).", nullptr, batch.done));
    const QString names = ListText::names(batch.refused);
    m_notices.showOnly(batch.messages == 1
                           ? tr("The message could not be forwarded to %1. Check that the disk is not full, "
                                "then try again.")
                                 .arg(names)
                           : tr("Not all of the messages could be forwarded to %1. Check that the disk is "
                                "not full, then try again.")
                                 .arg(names));
}

} // namespace shoptalk
