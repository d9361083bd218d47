// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/soundfacts.h"
#include "audio/soundplayer.h"
#include "audio/voicerecorder.h"
#include "core/identifier.h"
#include "core/result.h"
#include "domain/content/messagecontext.h"

#include <QList>
#include <QObject>
#include <QString>
#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>
#include <optional>

namespace shoptalk {

class AudioDevices;
class Composer;
class Outbox;
class StoringHold;
class Theme;
class VoiceBar;

/// Records a voice note for the open conversation, lets the person listen to it, and sends it. A recording
/// that was not sent is a draft: it stays in a file, through a crash, a lock and another conversation, and is
/// shown again with its conversation. There is one for each conversation. Those of conversations that were
/// merged into the open one are shown there, one at a time; they stay in their files, so that they are back
/// with their customer when the merge is undone.
class VoiceNotes : public QObject {
    Q_OBJECT
public:
    VoiceNotes(Outbox &outbox, const Theme &theme, std::shared_ptr<AudioDevices> devices, Composer &composer);
    ~VoiceNotes() override;

    /// Ends a recording that is under way, which can be sent later, and shows that of the conversation. While
    /// `isOpen` is false none is shown, because nothing can be sent.
    void setConversation(const ConversationId &conversation, bool isOpen);
    /// Removes what was recorded for the conversation.
    void forget(const ConversationId &conversation);
    /// Finds the conversations that were merged into one.
    using FindMerged = std::function<QCoro::Task<Result<QList<ConversationId>>>(const ConversationId &)>;
    void setMerged(FindMerged find) { m_findMerged = std::move(find); }
    /// What the next message answers, asked when a voice note is sent.
    void setContext(std::function<MessageContext()> context) { m_context = std::move(context); }
    /// Stops listening to the recording.
    void pause();

Q_SIGNALS:
    /// Something is recorded or played: whatever else plays should pause.
    void started();
    /// The voice note was stored and is shown in the conversation.
    void sent();
    void failed(const QString &why);
    /// Nothing is recorded any more; the composer has its field again.
    void closed();

private:
    /// Shows the recording that the conversation has, if any.
    void look();
    void lookIn(const QStringList &paths);
    void record();
    void showLevel(qint64 lengthMs, qreal loudness, qint64 bytes);
    void takeRecording(const QString &path, bool isFull);
    void takeProblem(VoiceRecorder::Problem problem);
    void review(const QString &path, const QString &hint);
    void toggle();
    void requestSend();
    /// A recording that is to be sent.
    struct Unsent {
        QString path;
        ConversationId conversation;
        MessageContext context;
        std::shared_ptr<StoringHold> hold =
            {}; ///< Set until the file is complete: no lock comes before that.
    };
    void send(const Unsent &unsent);
    void takeOutcome(const QString &path, bool isStored);
    void askToDelete();
    void discard();
    void close();
    void connectBar();
    void connectPlayer();

    Outbox &m_outbox;
    Composer &m_composer;
    VoiceBar *m_bar;
    VoiceRecorder m_recorder;
    SoundPlayer m_player;
    ConversationId m_conversation;
    std::function<MessageContext()> m_context;
    FindMerged m_findMerged;
    QString m_path; ///< Of the recording that the bar shows; empty while it is hidden.
    SoundFacts m_facts;
    qint64 m_positionMs = 0;
    bool m_isOpen = false;
    bool m_isLooking = false; ///< It is not known yet whether the conversation has a recording.
    bool m_recordsLater = false; ///< Once that is known, and the file of the one before is complete.
    bool m_isPlaying = false;
    bool m_isPausedPlaying = false;
    /// The person sent it while it was being recorded: it is stored once its file is complete.
    std::optional<Unsent> m_sendsWhenFinished;
};

} // namespace shoptalk
