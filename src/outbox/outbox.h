// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/identifier.h"
#include "core/result.h"
#include "domain/content/messagecontent.h"
#include "domain/content/messagecontext.h"
#include "domain/conversation.h"
#include "domain/message.h"
#include "domain/rate.h"
#include "domain/sheetdraft.h"
#include "domain/staffmember.h"
#include "graph/tokensource.h"
#include "store/records.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

class QTemporaryFile;

namespace shoptalk {

class GraphSender;
class MediaUploads;
class NextCosts;
class ReadState;
class ReceiptSender;
class SheetDrafts;
class Store;

/// A file on this computer that is to be sent.
struct FileToSend {
    QString path;
    MediaContent content; ///< Has its kind and type, but no id.
    std::shared_ptr<QTemporaryFile> copy = {}; ///< The file at `path`, if it is one that nobody else keeps.
};

/// The durable queue of outgoing messages: each accepted message is sent once, in order within its
/// conversation, as soon as there is a network. A send whose answer is lost becomes Uncertain and is never
/// repeated automatically.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock,
           QObject *parent = nullptr);
    ~Outbox() override;

    /// The person at this computer, who is noted with each message that is sent from now on; empty: nobody
    /// was chosen.
    void setWriter(const StaffId &writer);
    /// Stores a text (Queued) and its queue entry in one transaction, then sends it when possible. The parts
    /// of a text are sent in order: all of them are stored or none. Each part has 1 to 4096 characters. The
    /// conversation's draft is removed in the same transaction, so that the text is never lost and never
    /// there twice. Errors: Malformed ("text_empty", "text_too_long"), Unauthorised ("number_not_connected":
    /// the conversation's number was disconnected), Storage. The calls below have the last two as well.
    QCoro::Task<Result<MessageId>> sendParts(ConversationId conversation, QStringList parts);
    /// What becomes of the conversation's draft when a text is sent: it stays if the text was not written in
    /// the conversation's field.
    enum class Draft { EndsWithText, Stays };
    /// The same for content of any kind that a business can send, in order, of which the first one answers
    /// `context.quoted`. The draft ends if a text is among them. `sheet` is the form in which it was written;
    /// its draft is removed in the same transaction, also by the calls below. Errors: Malformed (what
    /// `checkLimits` says; "content_not_sendable": also a reaction to a message that is too old), Storage.
    QCoro::Task<Result<MessageId>> send(ConversationId conversation, QList<MessageContent> contents,
                                        MessageContext context, Draft draft = Draft::EndsWithText,
                                        SheetKey sheet = {});
    /// The same for files, each of which becomes a message. They are copied first, so the originals may go.
    /// Errors: Malformed (`checkLimits`; InvalidRequest: `checkFile` finds a problem), Storage (DiskError: a
    /// file can't be read or copied; DiskFull).
    QCoro::Task<Result<MessageId>> sendFiles(ConversationId conversation, QList<FileToSend> files,
                                             MessageContext context, SheetKey sheet = {});
    /// Copies a file that messages are to have later, such as the header of a template. `wake` and
    /// `removeUnusedFiles` keep the copy until the program ends. Errors: as `sendFiles`.
    QCoro::Task<Result<OutgoingFile>> keepFile(FileToSend file);
    /// As `send`, for a message whose content lacks the ids of these files: they are uploaded first.
    QCoro::Task<Result<MessageId>> sendWithFiles(ConversationId conversation, MessageContent content,
                                                 QList<OutgoingFile> files, MessageContext context = {},
                                                 SheetKey sheet = {});
    /// The path of the file of a message that was written on this computer; empty if there is none.
    QString localFileOf(const MessageId &message) const;
    /// The path where a voice note of the conversation is recorded, until it is sent: next to the database,
    /// readable only by its owner.
    QString recordingPathOf(const ConversationId &conversation) const;
    /// Stores the draft; a blank text removes it, unless a message is being edited. Errors: Storage.
    QCoro::Task<Result<void>> saveDraft(ConversationId conversation, QString text, DraftContext context = {});
    /// Queues a message again that is Failed, or that is Uncertain and the person decided so. A failed one
    /// may get other content of the same kind, such as another text, caption or place, and then other files,
    /// which replace the ones that it has; then also the errors Malformed (as `send`) and Storage
    /// ("message_not_waiting"). The draft of the form that changes the message is removed.
    QCoro::Task<Result<void>> retry(MessageId message, std::optional<MessageContent> content = {},
                                    std::optional<QList<OutgoingFile>> files = {});
    /// Sets an Uncertain message to Sent, because the person knows that it was sent, and sends the next ones.
    /// Errors: Storage.
    QCoro::Task<Result<void>> confirmSent(MessageId message);
    /// Removes a failed or cancelled message from its conversation, or restores it before the purge. Errors:
    /// Storage ("message_not_failed").
    QCoro::Task<Result<void>> setDeleted(MessageId message, bool isDeleted);
    /// Removes a message that waits in the queue from its conversation; `setDeleted` restores it at its
    /// place. Gives false if it is too late: it is being sent or was sent. Errors: Storage.
    QCoro::Task<Result<bool>> cancel(MessageId message);
    /// Marks conversations as read or unread.
    ReadState &readState();
    /// Shows customers that somebody types an answer.
    ReceiptSender &receipts();

    /// The prices of next messages.
    const NextCosts &costs() const;
    /// What is filled in in forms and not sent yet.
    SheetDrafts &sheetDrafts();

    /// Begins to send, and tries at once what waits for its back-off or for a sign-in. Call it once the store
    /// is open, when the network is back, and after a sign-in.
    void wake();
    /// `areRead`: the relay's events are all read, or can't be read now. The status of an Uncertain message
    /// may be among unread events, so its conversation waits until then, and for 30 seconds more.
    void setEventsRead(bool areRead);
    /// Starts no more sends; the answers to those under way are still stored.
    void stop();
    /// Reports the progress of file uploads.
    const MediaUploads &uploads() const;
    /// Removes the copies of files whose messages were destroyed or never stored, and recordings whose
    /// conversation is gone. The first `wake` does it as well.
    void removeUnusedFiles();
    enum class OpenWork { Any, StoringFiles };
    /// True while the outcome of some send is still open, so that ending the program now would leave it
    /// Uncertain, or while messages and their files are being stored: files would be lost, and nobody
    /// would learn that a message could not be stored.
    bool isSending(OpenWork work = OpenWork::Any) const;

Q_SIGNALS:
    /// The outcome of everything that was sent is stored, and so are all files.
    void idle();
    /// Sending waits because Meta no longer accepts the token, or because there is none; `error` says why.
    void signInNeeded(const shoptalk::PhoneNumberId &number, const shoptalk::Error &error);
    /// A send got an answer from Meta (or got none, because there is no network), whatever the answer says.
    void metaReached(bool isReached);
    /// A message is being uploaded or sent from now on, or no longer, whatever came of it.
    void sendingChanged(const shoptalk::MessageId &message, bool isSending);
    /// WhatsApp did not accept a reaction; the one from before is shown again.
    void reactionRefused(const shoptalk::ConversationId &conversation, const shoptalk::SendFailure &why);

private:
    friend class StoringHold;

    /// `files`: those of each message, in the order of `messages`.
    QCoro::Task<Result<MessageId>> accept(ConversationId conversation, QList<Message> messages,
                                          QList<QList<OutgoingFile>> files, Draft draft, SheetKey sheet);
    void beginStoring();
    void endStoring(const QList<Message> &messages);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
