// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/voicenotes.h"

#include "audio/opuswriter.h"
#include "core/onworker.h"
#include "domain/medialimits.h"
#include "outbox/outbox.h"
#include "outbox/storinghold.h"
#include "ui/chat/composer.h"
#include "ui/chat/voicebar.h"
#include "ui/theme/messagedialog.h"

#include <QFile>
#include <QPointer>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using State = VoiceBar::State;

constexpr qint64 askFromMs = 5000; ///< A longer recording is not deleted without a question.
constexpr qint64 roomBytes = 64LL * 1024; ///< Left below Meta's limit for the end of the file.

std::optional<SoundFacts> readRecording(const QString &path)
{
    const Result<SoundFacts> facts = readSoundFacts(path);
    return facts && facts->lengthMs > 0 ? std::optional(*facts) : std::nullopt;
}

QCoro::Task<std::optional<SoundFacts>> factsOfRecording(QString path)
{
    const QFuture<std::optional<SoundFacts>> facts = onWorker([path] { return readRecording(path); });
    co_return co_await facts;
}

/// The first of these files that is a recording; empty if none is.
QCoro::Task<QString> firstRecordingIn(QStringList paths)
{
    const QFuture<QString> first = onWorker([paths]() -> QString {
        const auto found = std::find_if(paths.begin(), paths.end(),
                                        [](const QString &path) { return readRecording(path).has_value(); });
        return found == paths.end() ? QString() : *found;
    });
    co_return co_await first;
}

QString sentenceOf(VoiceRecorder::Problem problem)
{
    switch (problem) {
    case VoiceRecorder::Problem::NoMicrophone:
        return VoiceNotes::tr(
            "To record a voice message, connect a microphone or a headset. This computer has "
            "none at the moment.");
    case VoiceRecorder::Problem::MicrophoneRefused:
        return VoiceNotes::tr("The microphone can’t be used. Close other programs that use it, and allow "
                              "Shoptalk to use it in the privacy settings of your computer.");
    case VoiceRecorder::Problem::MicrophoneLost:
        return VoiceNotes::tr("The microphone was disconnected. You can send what was recorded until then.");
    case VoiceRecorder::Problem::Disk:
        break;
    }
    return VoiceNotes::tr(
        "The recording could not be saved on this computer. Check that the disk is not full.");
}

} // namespace

VoiceNotes::VoiceNotes(Outbox &outbox, const Theme &theme, std::shared_ptr<AudioDevices> devices,
                       Composer &composer)
    : QObject(&composer)
    , m_outbox(outbox)
    , m_composer(composer)
    , m_bar(new VoiceBar(theme, &composer))
    , m_recorder(devices)
    , m_player(devices)
{
    m_composer.setVoiceBar(*m_bar);
    connect(&m_composer, &Composer::recordRequested, this, &VoiceNotes::record);
    connect(&m_recorder, &VoiceRecorder::progressed, this, &VoiceNotes::showLevel);
    connect(&m_recorder, &VoiceRecorder::finished, this, &VoiceNotes::takeRecording);
    connect(&m_recorder, &VoiceRecorder::failed, this, &VoiceNotes::takeProblem);
    connectBar();
    connectPlayer();
}

VoiceNotes::~VoiceNotes() = default;

void VoiceNotes::connectBar()
{
    connect(m_bar, &VoiceBar::toggleRequested, this, &VoiceNotes::toggle);
    connect(m_bar, &VoiceBar::deleteRequested, this, &VoiceNotes::askToDelete);
    connect(m_bar, &VoiceBar::sendRequested, this, &VoiceNotes::requestSend);
    connect(m_bar, &VoiceBar::reviewRequested, &m_recorder, &VoiceRecorder::finish);
    connect(m_bar, &VoiceBar::placeRequested, this, [this](qreal share) {
        m_positionMs = qint64(share * qreal(m_facts.lengthMs));
        m_bar->setSound(m_facts, m_positionMs, m_isPlaying);
        if (m_isPlaying || m_isPausedPlaying)
            m_player.seek(m_positionMs);
    });
}

void VoiceNotes::connectPlayer()
{
    connect(&m_player, &SoundPlayer::progressed, this, [this](qint64 positionMs, qint64) {
        m_positionMs = positionMs;
        m_bar->setSound(m_facts, m_positionMs, m_isPlaying);
    });
    connect(&m_player, &SoundPlayer::ended, this, [this] {
        m_isPlaying = m_isPausedPlaying = false;
        m_positionMs = 0;
        m_bar->setSound(m_facts, 0, false);
    });
    connect(&m_player, &SoundPlayer::failed, this, [this] {
        m_isPlaying = m_isPausedPlaying = false;
        m_bar->setSound(m_facts, m_positionMs, false);
        Q_EMIT failed(
            tr("You can’t listen to it, because no loudspeaker or headphones are available. You can "
               "still send it."));
    });
}

void VoiceNotes::setConversation(const ConversationId &conversation, bool isOpen)
{
    if (m_conversation == conversation && m_isOpen == isOpen)
        return;
    m_isOpen = isOpen;
    if (m_conversation != conversation || !isOpen) {
        m_conversation = conversation;
        if (m_recorder.isActive())
            m_recorder.finish(); // its file stays
        close();
    }
    m_isLooking = m_recordsLater = false;
    if (isOpen && !conversation.isEmpty() && m_path.isEmpty())
        look();
}

void VoiceNotes::look()
{
    m_isLooking = true;
    if (!m_findMerged)
        return lookIn({m_outbox.recordingPathOf(m_conversation)});
    QCoro::connect(m_findMerged(m_conversation), this,
                   [this, conversation = m_conversation](const Result<QList<ConversationId>> &merged) {
                       if (m_conversation != conversation || !m_isOpen)
                           return;
                       QStringList paths{m_outbox.recordingPathOf(conversation)};
                       for (const ConversationId &id : merged.value_or(QList<ConversationId>()))
                           paths << m_outbox.recordingPathOf(id);
                       lookIn(paths);
                   });
}

void VoiceNotes::lookIn(const QStringList &paths)
{
    const auto take = [this, conversation = m_conversation](const QString &path) {
        if (m_conversation != conversation || !m_isOpen)
            return;
        m_isLooking = false;
        if (!path.isEmpty() && m_path.isEmpty())
            review(path, tr("You recorded this voice message and have not sent it yet."));
        else if (std::exchange(m_recordsLater, false))
            record();
    };
    QCoro::connect(firstRecordingIn(paths), this, take);
}

void VoiceNotes::forget(const ConversationId &conversation)
{
    if (m_sendsWhenFinished && m_sendsWhenFinished->conversation == conversation)
        m_sendsWhenFinished.reset();
    if (conversation == m_conversation && !m_path.isEmpty())
        discard();
    m_recorder.remove(m_outbox.recordingPathOf(conversation));
    if (!m_findMerged)
        return;
    QCoro::connect(m_findMerged(conversation), this, [this](const Result<QList<ConversationId>> &merged) {
        for (const ConversationId &id : merged.value_or(QList<ConversationId>()))
            m_recorder.remove(m_outbox.recordingPathOf(id));
    });
}

void VoiceNotes::record()
{
    if (!m_isOpen || !m_path.isEmpty())
        return;
    // It would replace one that was not sent, or the recorder would not report the end of the one before.
    m_recordsLater = m_isLooking || m_sendsWhenFinished;
    if (m_recordsLater)
        return;
    Q_EMIT started();
    m_path = m_outbox.recordingPathOf(m_conversation);
    m_facts = {};
    m_bar->setHint({});
    m_bar->setState(State::Recording);
    m_bar->addLevel(0, 0);
    m_composer.showVoiceBar(true);
    m_bar->setFocus();
    m_recorder.start(m_path, maxFileBytes(MediaKind::VoiceNote) - roomBytes);
}

void VoiceNotes::showLevel(qint64 lengthMs, qreal loudness, qint64 bytes)
{
    m_bar->addLevel(lengthMs, loudness);
    m_facts.lengthMs = lengthMs;
    if (bytes > playIconBytes)
        m_bar->setHint(tr("Now it is so long that your customer has to download it before playing it. Two "
                          "shorter ones play at once."));
}

void VoiceNotes::takeRecording(const QString &path, bool isFull)
{
    if (m_sendsWhenFinished && m_sendsWhenFinished->path == path) {
        const std::optional<Unsent> unsent = std::exchange(m_sendsWhenFinished, std::nullopt);
        if (!isFull)
            send(*unsent); // also if another conversation was opened meanwhile
        if (std::exchange(m_recordsLater, false))
            record();
        if (!isFull)
            return;
    }
    if (path != m_path)
        return; // of a conversation that is no longer open
    review(path,
           isFull ? tr("This is as long as a voice message on WhatsApp can be. You can send it, and "
                       "record another one afterwards.")
                  : QString());
}

void VoiceNotes::takeProblem(VoiceRecorder::Problem problem)
{
    m_sendsWhenFinished.reset();
    m_recordsLater = false;
    Q_EMIT failed(sentenceOf(problem));
    const bool mayHaveSound =
        problem == VoiceRecorder::Problem::MicrophoneLost || problem == VoiceRecorder::Problem::Disk;
    if (mayHaveSound && !m_path.isEmpty())
        review(m_path, {});
    else
        close();
}

void VoiceNotes::review(const QString &path, const QString &hint)
{
    m_path = path;
    m_positionMs = 0;
    m_bar->setState(State::Review);
    m_bar->setHint(hint);
    m_bar->setSound(m_facts, 0, false);
    m_composer.showVoiceBar(true);
    QCoro::connect(factsOfRecording(path), this, [this, path](const auto &facts) {
        if (path != m_path)
            return;
        if (!facts)
            return discard(); // nothing was recorded
        m_facts = *facts;
        m_bar->setSound(m_facts, m_positionMs, m_isPlaying);
    });
}

void VoiceNotes::toggle()
{
    switch (m_bar->state()) {
    case State::Recording:
        m_recorder.pause();
        m_bar->setState(State::Paused);
        return;
    case State::Paused:
        m_recorder.resume();
        m_bar->setState(State::Recording);
        return;
    case State::Sending:
        return;
    case State::Review:
        break;
    }
    if (m_isPlaying)
        return pause();
    Q_EMIT started();
    if (m_isPausedPlaying)
        m_player.resume();
    else
        m_player.play(m_path, m_positionMs);
    m_isPlaying = true;
    m_bar->setSound(m_facts, m_positionMs, true);
}

void VoiceNotes::pause()
{
    if (!m_isPlaying)
        return;
    m_isPlaying = false;
    m_isPausedPlaying = true;
    m_player.pause();
    m_bar->setSound(m_facts, m_positionMs, false);
}

void VoiceNotes::requestSend()
{
    const Unsent unsent{m_path, m_conversation, m_context ? m_context() : MessageContext()};
    if (m_bar->state() == State::Review)
        return send(unsent);
    m_sendsWhenFinished = unsent;
    m_sendsWhenFinished->hold = std::make_shared<StoringHold>(m_outbox);
    m_bar->setState(State::Sending);
    m_recorder.finish();
}

void VoiceNotes::send(const Unsent &unsent)
{
    if (unsent.path == m_path) {
        m_player.stop();
        m_isPlaying = m_isPausedPlaying = false;
        m_bar->setState(State::Sending);
    }
    MediaContent note;
    note.kind = MediaKind::VoiceNote;
    note.mimeType = u"audio/ogg; codecs=opus"_s;
    // Also if the console locks meanwhile: it would be shown as not sent when it is unlocked.
    const auto take = [self = QPointer(this), path = unsent.path](const Result<MessageId> &stored) {
        if (self)
            self->takeOutcome(path, stored.has_value());
        else if (stored)
            onWorker([path] { return QFile::remove(path); });
    };
    QCoro::connect(m_outbox.sendFiles(unsent.conversation, {FileToSend{unsent.path, note}}, unsent.context),
                   &m_outbox, take);
}

void VoiceNotes::takeOutcome(const QString &path, bool isStored)
{
    if (isStored)
        m_recorder.remove(path); // the outbox has a copy
    if (path != m_path)
        return;
    if (isStored) {
        close();
        Q_EMIT sent();
        return;
    }
    review(path, {});
    Q_EMIT failed(tr("Your voice message was not sent because it could not be saved on this computer. Check "
                     "that the disk is not full, then send it again."));
}

void VoiceNotes::askToDelete()
{
    if (m_recorder.isActive() && !m_recorder.isPaused() && m_facts.lengthMs >= askFromMs) {
        m_recorder.pause();
        m_bar->setState(State::Paused);
    }
    if (m_facts.lengthMs < askFromMs)
        return discard();
    const auto discardThis = [self = QPointer(this), path = m_path] {
        if (self && path == self->m_path)
            self->discard();
    };
    MessageAction remove{tr("&Delete"), u"deleteRecordingButton"_s, discardThis};
    remove.isDangerous = true;
    offer({u"deleteRecordingDialog"_s, tr("Delete the recording"), tr("Delete this voice message?"),
           tr("It was not sent, and deleting it can’t be undone."), tr("&Keep")},
          remove, m_bar->window(), [bar = QPointer(m_bar)] {
              if (bar)
                  bar->setFocus();
          });
}

void VoiceNotes::discard()
{
    m_recorder.discard();
    m_recorder.remove(m_path);
    close();
}

void VoiceNotes::close()
{
    m_player.stop();
    m_isPlaying = m_isPausedPlaying = false;
    m_positionMs = 0;
    m_facts = {};
    if (m_path.isEmpty())
        return;
    m_path.clear();
    m_composer.showVoiceBar(false);
    Q_EMIT closed();
}

} // namespace shoptalk
