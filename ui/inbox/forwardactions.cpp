// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/forwardactions.h"

#include "domain/forwardedcontent.h"
#include "models/conversationlistmodel.h"
#include "models/messagelistmodel.h"
#include "outbox/outbox.h"
#include "ui/inbox/forwarddialog.h"
#include "ui/inbox/forwardedfiles.h"
#include "ui/inbox/privacyactions.h"
#include "ui/theme/isolated.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

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
    m_dialog = new ForwardDialog(m_messages, m_makeConversations(), m_clock, m_theme, &m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ForwardDialog::chosen, this, &ForwardActions::send);
    connect(m_files.get(), &ForwardedFiles::changed, m_dialog,
            [this] { m_dialog->setObstacle(m_files->obstacle()); });
    m_dialog->setObstacle(m_files->obstacle());
    m_dialog->open();
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
    for (const Conversation &conversation : to)
        sendTo(conversation, batch, 0);
    Q_EMIT forwarded();
}

/// Each call waits until the one before is stored, so that the messages keep their order.
void ForwardActions::sendTo(const Conversation &conversation, const std::shared_ptr<Batch> &batch,
                            qsizetype next)
{
    const auto take = [this, batch, conversation, next](const Result<MessageId> &stored) {
        if (stored && next + 1 < batch->calls.size())
            return sendTo(conversation, batch, next + 1);
        const QString name = displayName(conversation.customer);
        if (stored) {
            ++batch->done;
            batch->lastName = name;
        } else {
            batch->refused << isolated(name);
        }
        if (--batch->pending == 0)
            finish(*batch);
    };
    const OutboxCall &call = batch->calls.at(next);
    if (call.files.isEmpty())
        QCoro::connect(m_outbox.send(conversation.id, call.contents, {}, Outbox::Draft::Stays), this, take);
    else
        QCoro::connect(m_outbox.sendFiles(conversation.id, call.files, {}), this, take);
}

void ForwardActions::finish(const Batch &batch)
{
    if (batch.refused.isEmpty())
        return m_notices.showOnly(batch.done == 1
                                      ? tr("Forwarded to %1.").arg(isolated(batch.lastName))
                                      : tr("Forwarded to %Ln conversation(s).", nullptr, batch.done));
    const QString names = batch.refused.join(u", "_s);
    m_notices.showOnly(batch.messages == 1
                           ? tr("The message could not be forwarded to %1. Check that the disk is not full, "
                                "then try again.")
                                 .arg(names)
                           : tr("Not all of the messages could be forwarded to %1. Check that the disk is "
                                "not full, then try again.")
                                 .arg(names));
}

} // namespace shoptalk
