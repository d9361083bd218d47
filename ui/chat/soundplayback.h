// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/soundfacts.h"
#include "audio/soundplayer.h"
#include "domain/message.h"
#include "ui/chat/content/mediastate.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace shoptalk {

class AudioDevices;
class ChatView;
class MessageListModel;
class PlayableSounds;
enum class ConversionProblem;

/// Plays the voice notes and other sounds of the open conversation, in their bubbles: one at a time, and
/// after a voice note the next one if it follows directly. Neither Meta nor the customer is notified,
/// because Meta has no request for that.
class SoundPlayback : public QObject {
    Q_OBJECT
public:
    /// `copies` is the folder for PlayableSounds.
    SoundPlayback(MessageListModel &messages, std::shared_ptr<AudioDevices> devices, const QString &copies,
                  ChatView &view);
    ~SoundPlayback() override;

    /// Pauses, because something else is played or recorded.
    void pause();

Q_SIGNALS:
    /// A sound begins: whatever else plays or records should pause.
    void started();
    /// Why a sound can't be played, for the person.
    void failed(const QString &why);

private:
    void takeFile(const MessageId &message, const QString &path);
    void takeFacts(const MessageId &message, const QString &path, const SoundFacts &facts);
    void togglePlaying(const MessageId &message);
    void play(const MessageId &message);
    bool isPreparing(const MessageId &message) const;
    /// Of a type other than Opus in Ogg.
    void makePlayable(const MessageId &message, const QString &path);
    void playCopy(const MessageId &message, const QString &copy);
    void playFile(const MessageId &message, const QString &path);
    void seek(const MessageId &message, qint64 positionMs);
    void changeSpeed();
    void showProgress(qint64 positionMs, qint64 lengthMs);
    void showEnd();
    void showProblem(SoundPlayer::Problem problem);
    void leaveCurrent();
    /// Nothing is kept of sounds whose messages are no longer shown: they may have been destroyed.
    void forgetOthers();
    void showConversionProblem(ConversionProblem problem);
    void set(const MessageId &message, const SoundState &state);
    /// A sound that is played shows the speed that all have.
    SoundState stateOf(const MessageId &message) const;

    MessageListModel &m_messages;
    ChatView &m_view;
    SoundPlayer m_player;
    PlayableSounds *m_playable;
    QHash<MessageId, QString> m_files; ///< Of the open conversation.
    QCache<QString, SoundFacts> m_facts; ///< By the path of the file.
    MessageId m_current; ///< Empty if nothing is played or paused.
    qreal m_speed = 1;
};

} // namespace shoptalk
