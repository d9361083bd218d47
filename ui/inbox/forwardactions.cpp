// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/forwardactions.h"

#include "domain/forwardedcontent.h"
#include "media/mediadownloads.h"
#include "models/conversationlistmodel.h"
#include "models/messagelistmodel.h"
#include "outbox/filepreparation.h"
#include "outbox/outbox.h"
#include "ui/chat/attachmentsheet.h"
#include "ui/inbox/forwarddialog.h"
#include "ui/inbox/privacyactions.h"
#include "ui/theme/isolated.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shoptalk {

/// One message on its way to several conversations.
struct ForwardActions::Batch {
    MessageContent content;
    std::optional<PreparedFile> file; ///< Exists until all copies of it are made.
    int pending = 0;
    int done = 0;
    QString lastName; ///< Of one that got it.
    QStringList refused; ///< Names of those for whom it could not be stored.
};

ForwardActions::ForwardActions(Outbox &outbox, const MessageListModel &messages, PrivacyActions &notices,
                               MakeConversations conversations, const Theme &theme, QWidget &page)
    : QObject(&page)
    , m_outbox(outbox)
    , m_messages(messages)
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
    connect(&downloads, &MediaDownloads::changed, this, &ForwardActions::takeDownload);
}

QString ForwardActions::fileOf(const Message &message) const
{
    const MediaId id = std::get<MediaContent>(message.content).id;
    const std::optional<MediaFile> received =
        m_downloads && !id.isEmpty() ? m_downloads->find(id) : std::optional<MediaFile>();
    const QString path = received ? m_downloads->pathOf(*received) : m_outbox.localFileOf(message.id);
    return QFileInfo(path).isFile() ? path : QString();
}

bool ForwardActions::fetch(const Message &message)
{
    const MediaId id = std::get<MediaContent>(message.content).id;
    const std::optional<MediaFile> file =
        m_downloads && !id.isEmpty() ? m_downloads->find(id) : std::optional<MediaFile>();
    if (!file || file->stage == MediaStage::Expired)
        return false;
    if (!m_downloads->isUnderWay(id))
        m_downloads->download(id);
    return true;
}

void ForwardActions::ask(const MessageId &id)
{
    const int row = m_messages.rowOf(id);
    if (m_dialog || row < 0)
        return;
    m_message = m_messages.index(row).data(MessageListModel::MessageRole).value<Message>();
    m_file.reset();
    m_preparation.reset();
    if (!forwardedContent(m_message))
        return;
    const bool isFile = std::holds_alternative<MediaContent>(m_message.content);
    const QString path = isFile ? fileOf(m_message) : QString();
    if (isFile && path.isEmpty() && !fetch(m_message))
        return m_notices.showOnly(
            tr("This file is not on this computer any more, so it can’t be forwarded."));
    m_dialog = new ForwardDialog(m_message, m_makeConversations(), m_clock, m_theme, &m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ForwardDialog::chosen, this, &ForwardActions::send);
    if (!path.isEmpty())
        prepare(path);
    else if (isFile)
        m_dialog->setObstacle(tr("The file is being downloaded. It can be forwarded as soon as it is here."));
    m_dialog->open();
}

void ForwardActions::takeDownload(const MediaId &id)
{
    const auto *media = std::get_if<MediaContent>(&m_message.content);
    if (!m_dialog || !media || media->id != id || m_preparation || m_file)
        return;
    if (const QString path = fileOf(m_message); !path.isEmpty())
        return prepare(path);
    const std::optional<MediaFile> file = m_downloads->find(id);
    const bool isComing = m_downloads->isUnderWay(id) || (file && file->stage == MediaStage::Queued);
    if (!isComing)
        m_dialog->setObstacle(tr("This file could not be downloaded, so it can’t be forwarded."));
}

/// What a customer sent may be larger, or of another type, than what WhatsApp takes from a business.
void ForwardActions::prepare(const QString &path)
{
    const auto &media = std::get<MediaContent>(m_message.content);
    PreparedFile asItIs;
    asItIs.path = path;
    asItIs.mimeType = media.mimeType;
    asItIs.kind = media.kind;
    asItIs.bytes = QFileInfo(path).size();
    asItIs.problem = checkFile(media.kind, media.mimeType, asItIs.bytes, media.isAnimated);
    if (asItIs.problem == FileProblem::None)
        return takePrepared(asItIs);
    m_dialog->setObstacle(tr("The file is being made ready…"));
    m_preparation = std::make_unique<FilePreparation>(path);
    connect(m_preparation.get(), &FilePreparation::finished, this, [this](const PreparedFile &file) {
        m_preparation.release()->deleteLater(); // it is what tells this
        takePrepared(file);
    });
    m_preparation->start();
}

void ForwardActions::takePrepared(const PreparedFile &file)
{
    m_file = file;
    if (m_dialog)
        m_dialog->setObstacle(describeFileProblem(file));
}

void ForwardActions::send(const QList<Conversation> &to)
{
    const std::optional<MessageContent> content = forwardedContent(m_message);
    if (!content)
        return;
    auto batch = std::make_shared<Batch>();
    batch->content = *content;
    batch->file = m_file;
    batch->pending = int(to.size());
    if (auto *media = std::get_if<MediaContent>(&batch->content)) {
        if (!m_file)
            return;
        media->kind = m_file->kind;
        media->mimeType = m_file->mimeType;
    }
    for (const Conversation &conversation : to)
        sendTo(conversation, batch);
}

void ForwardActions::sendTo(const Conversation &conversation, const std::shared_ptr<Batch> &batch)
{
    const auto take = [this, batch,
                       name = displayName(conversation.customer)](const Result<MessageId> &stored) {
        --batch->pending;
        if (stored) {
            ++batch->done;
            batch->lastName = name;
        } else {
            batch->refused << isolated(name);
        }
        if (batch->pending == 0)
            finish(*batch);
    };
    if (const auto *media = std::get_if<MediaContent>(&batch->content))
        QCoro::connect(m_outbox.sendFiles(conversation.id, {FileToSend{batch->file->path, *media}}, {}), this,
                       take);
    else
        QCoro::connect(m_outbox.send(conversation.id, {batch->content}, {}, Outbox::Draft::Stays), this,
                       take);
}

void ForwardActions::finish(const Batch &batch)
{
    if (!batch.refused.isEmpty())
        return m_notices.showOnly(
            tr("The message could not be forwarded to %1. Check that the disk is not full, "
               "then try again.")
                .arg(batch.refused.join(u", "_s)));
    m_notices.showOnly(batch.done == 1 ? tr("Forwarded to %1.").arg(isolated(batch.lastName))
                                       : tr("Forwarded to %n conversation(s).", nullptr, batch.done));
}

} // namespace shoptalk
