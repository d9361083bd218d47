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
#include "graph/tokensource.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

namespace shoptalk {

class GraphSender;
class MediaUploads;
class ReceiptSender;
class Store;
struct OutgoingFile;

/// A file on this computer that is to be sent.
struct FileToSend {
    QString path;
    MediaContent content; ///< With its kind and type; without an id.
};

/// The durable way out: what was accepted here is sent once, in order within its conversation, whenever there
/// is a network. A send whose answer is lost becomes Uncertain and is never repeated blindly.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock,
           QObject *parent = nullptr);
    ~Outbox() override;

    /// Stores a text (Queued) and its queue entry in one transaction, then sends when it can. A text in
    /// several messages goes in order: all of them or none. Each part is 1 to 4096 characters. The
    /// conversation's draft ends in the same transaction, so that what was written is never lost and never
    /// there twice. Errors: Malformed ("text_empty", "text_too_long"), Storage.
    QCoro::Task<Result<MessageId>> sendParts(ConversationId conversation, QStringList parts);
    /// What becomes of the conversation's draft when a text is sent: it stays if the text was not written in
    /// the conversation's field.
    enum class Draft { EndsWithText, Stays };
    /// The same for content of any kind that a business can send, in order, of which the first one answers
    /// `context.quoted`. The draft ends if a text is among them. Errors: Malformed (what `checkLimits` says;
    /// "content_not_sendable"), Storage.
    QCoro::Task<Result<MessageId>> send(ConversationId conversation, QList<MessageContent> contents,
                                        MessageContext context, Draft draft = Draft::EndsWithText);
    /// The same for files, each of which becomes a message. They are copied first, so the originals may go.
    /// Errors: Malformed (`checkLimits`; InvalidRequest: `checkFile` finds a problem), Storage (DiskError: a
    /// file can't be read or copied; DiskFull).
    QCoro::Task<Result<MessageId>> sendFiles(ConversationId conversation, QList<FileToSend> files,
                                             MessageContext context);
    /// Copies a file that several messages are to have, such as the heading of a broadcast, to where `wake`
    /// and `removeUnusedFiles` let it be until the program ends. Errors: as `sendFiles`.
    QCoro::Task<Result<OutgoingFile>> keepFile(FileToSend file);
    /// As `send`, for a message whose content lacks the id of this file: it is uploaded first.
    QCoro::Task<Result<MessageId>> sendWithFile(ConversationId conversation, MessageContent content,
                                                OutgoingFile file);
    /// Where this computer has the file of a message that was written here; empty if it has none.
    QString localFileOf(const MessageId &message) const;
    /// Where a voice note of the conversation is recorded, until it is sent: beside the database, for its
    /// owner only.
    QString recordingPathOf(const ConversationId &conversation) const;
    /// Keeps what was begun to be written; a blank text removes it. Errors: Storage.
    QCoro::Task<Result<void>> saveDraft(ConversationId conversation, QString text);
    /// Failed, or Uncertain and the person decided so: queued again. A failed one may get other content of
    /// the same kind, such as another caption or place; then also the errors Malformed (as `send`) and
    /// Storage
    /// ("message_not_waiting").
    QCoro::Task<Result<void>> retry(MessageId message, std::optional<MessageContent> content = {});
    /// Messages with something to tap that were sent from here, newest first, for using them again.
    /// Errors: Storage.
    QCoro::Task<Result<QList<MessageContent>>> usedContents() const;
    /// Uncertain, and the person knows that it went out: Sent, and the next ones go. Errors: Storage.
    QCoro::Task<Result<void>> confirmSent(MessageId message);
    /// Takes a failed message out of its conversation, or brings it back until the purge; also one that was
    /// cancelled. Errors: Storage ("message_not_failed").
    QCoro::Task<Result<void>> setDeleted(MessageId message, bool isDeleted);
    /// Takes a message that waits in the queue out of its conversation; `setDeleted` puts it back in its
    /// place. False: too late, it is being sent or was sent. Errors: Storage.
    QCoro::Task<Result<bool>> cancel(MessageId message);
    /// The same, and its text becomes the beginning of the conversation's draft, above `written`; gives the
    /// draft.
    QCoro::Task<Result<QString>> editFailed(ConversationId conversation, MessageId message, QString written);
    /// What was seen in the conversation, up to that message or (empty) all of it, is no longer unread, at
    /// once; Meta is told when it can be.
    QCoro::Task<Result<void>> markRead(ConversationId conversation, MessageId upTo = {});
    /// What tells customers that somebody types an answer.
    ReceiptSender &receipts();
    /// To be read later; Meta and the customer are told nothing.
    QCoro::Task<Result<void>> setMarkedUnread(QList<ConversationId> conversations, bool isMarked);

    /// What the next free-form message in the conversation costs. Errors: Storage.
    QCoro::Task<Result<NextMessageCost>> costOfNext(Conversation conversation) const;

    /// Begins to send; also tries at once what waits for its back-off or for a sign-in: once the store is
    /// open, when the network is back, after a sign-in.
    void wake();
    /// Whether the relay's events are all read, or can't be read now: what became of an Uncertain message may
    /// stand in those that are not, so its conversation waits until then, and for 30 seconds more.
    void setEventsRead(bool areRead);
    /// Begins nothing new; the answers of what is under way are still stored.
    void stop();
    /// Tells how far the uploads of files are.
    const MediaUploads &uploads() const;
    /// Removes the copies of files whose messages were destroyed or never stored. The first `wake` does it,
    /// too.
    void removeUnusedFiles();
    /// True while the outcome of some send is still open: ending the program now would leave it Uncertain.
    bool isSending() const;

Q_SIGNALS:
    /// The outcome of everything that was sent is stored.
    void idle();
    /// Sending waits because Meta no longer takes the token, or because there is none; `error` says why.
    void signInNeeded(const shoptalk::PhoneNumberId &number, const shoptalk::Error &error);
    /// A send got an answer from Meta (or got none, because there is no network), whatever the answer says.
    void metaReached(bool isReached);
    /// WhatsApp did not take a reaction; what was there before is shown again.
    void reactionRefused(const shoptalk::ConversationId &conversation, const shoptalk::SendFailure &why);

private:
    QCoro::Task<Result<MessageId>> accept(ConversationId conversation, QList<Message> messages,
                                          QList<OutgoingFile> files, Draft draft = Draft::EndsWithText);
    QCoro::Task<void> removeUnused();

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
