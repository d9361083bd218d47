// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/soundplayback.h"

#include "audio/audiodevices.h"
#include "core/onworker.h"
#include "models/messagelistmodel.h"
#include "ui/chat/chatview.h"
#include "ui/chat/playablesounds.h"

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <array>

namespace shoptalk {

namespace {

using Status = SoundState::Status;

constexpr int maxFacts = 500;
constexpr qint64 stepMs = 5000; ///< By an arrow key.
constexpr std::array speeds = {1.0, 1.5, 2.0};

const MediaContent *soundOf(const Message &message)
{
    const auto *media = std::get_if<MediaContent>(&message.content);
    const bool isSound = media && (media->kind == MediaKind::VoiceNote || media->kind == MediaKind::Audio);
    return isSound ? media : nullptr;
}

Message messageIn(const MessageListModel &messages, int row)
{
    return messages.data(messages.index(row, 0), MessageListModel::MessageRole).value<Message>();
}

QCoro::Task<Result<SoundFacts>> factsOfFile(QString path)
{
    auto read = [path] { return readSoundFacts(path); };
    const QFuture<Result<SoundFacts>> facts = onWorker(std::move(read));
    co_return co_await facts;
}

} // namespace

SoundPlayback::SoundPlayback(MessageListModel &messages, std::shared_ptr<AudioDevices> devices,
                             const QString &copies, ChatView &view)
    : QObject(&view)
    , m_messages(messages)
    , m_view(view)
    , m_player(std::move(devices))
    , m_playable(new PlayableSounds(copies, this))
    , m_facts(maxFacts)
{
    connect(&view, &ChatView::fileAvailable, this, &SoundPlayback::takeFile);
    connect(&view, &ChatView::playRequested, this, &SoundPlayback::togglePlaying);
    connect(&view, &ChatView::speedRequested, this, &SoundPlayback::changeSpeed);
    connect(&view, &ChatView::soundPlaceRequested, this, [this](const MessageId &message, qreal share) {
        seek(message, qint64(share * qreal(stateOf(message).lengthMs)));
    });
    connect(&view, &ChatView::soundStepRequested, this, [this](const MessageId &message, int direction) {
        seek(message, stateOf(message).positionMs + direction * stepMs);
    });
    connect(&messages, &QAbstractItemModel::modelReset, this, &SoundPlayback::forgetOthers);
    connect(&messages, &QAbstractItemModel::rowsRemoved, this, &SoundPlayback::forgetOthers);
    connect(m_playable, &PlayableSounds::made, this, [this](const QString &path, const QString &copy) {
        if (m_files.value(m_current) == path)
            playCopy(m_current, copy);
    });
    connect(m_playable, &PlayableSounds::failed, this,
            [this](const QString &path, ConversionProblem problem) {
                if (m_files.value(m_current) == path)
                    showConversionProblem(problem);
            });
    connect(&m_player, &SoundPlayer::progressed, this, &SoundPlayback::showProgress);
    connect(&m_player, &SoundPlayer::ended, this, &SoundPlayback::showEnd);
    connect(&m_player, &SoundPlayer::failed, this, &SoundPlayback::showProblem);
}

SoundPlayback::~SoundPlayback() = default;

void SoundPlayback::pause()
{
    if (stateOf(m_current).status == Status::Playing)
        togglePlaying(m_current);
    else if (stateOf(m_current).status == Status::Preparing)
        leaveCurrent();
}

SoundState SoundPlayback::stateOf(const MessageId &message) const
{
    SoundState state = m_view.soundState(message);
    state.speed = m_speed;
    return state;
}

void SoundPlayback::set(const MessageId &message, const SoundState &state)
{
    m_view.setSoundState(message, state);
}

void SoundPlayback::takeFile(const MessageId &message, const QString &path)
{
    const int row = m_messages.rowOf(message);
    if (row < 0 || !soundOf(messageIn(m_messages, row)) || m_files.value(message) == path)
        return;
    m_files.insert(message, path);
    SoundState state = stateOf(message);
    if (state.status == Status::None)
        state.status = Status::Ready;
    set(message, state);
    if (const SoundFacts *known = m_facts.object(path))
        return takeFacts(message, path, *known);
    QCoro::connect(factsOfFile(path), this, [this, message, path](const Result<SoundFacts> &facts) {
        if (facts) // other types are read when they are played
            takeFacts(message, path, *facts);
    });
}

void SoundPlayback::takeFacts(const MessageId &message, const QString &path, const SoundFacts &facts)
{
    if (!m_facts.contains(path))
        m_facts.insert(path, new SoundFacts(facts));
    SoundState state = stateOf(message);
    state.lengthMs = facts.lengthMs;
    state.loudness = facts.loudness;
    set(message, state);
}

void SoundPlayback::togglePlaying(const MessageId &message)
{
    SoundState state = stateOf(message);
    switch (state.status) {
    case Status::Playing:
        state.status = Status::Paused;
        set(message, state);
        m_player.pause();
        break;
    case Status::Paused:
        state.status = Status::Playing;
        set(message, state);
        Q_EMIT started();
        m_player.resume();
        break;
    case Status::Ready:
        play(message);
        break;
    case Status::Preparing:
        leaveCurrent(); // a long sound takes a while; it is given up as it was begun
        break;
    case Status::None:
        break;
    }
}

void SoundPlayback::play(const MessageId &message)
{
    leaveCurrent();
    m_current = message;
    Q_EMIT started();
    SoundState state = stateOf(message);
    state.status = Status::Preparing;
    set(message, state);
    const QString path = m_files.value(message);
    if (m_facts.contains(path))
        return playFile(message, path);
    // Its facts are being read, or it is of another type. Both take too long for this thread.
    QCoro::connect(factsOfFile(path), this, [this, message, path](const Result<SoundFacts> &facts) {
        if (!isPreparing(message))
            return;
        if (!facts)
            return makePlayable(message, path);
        takeFacts(message, path, *facts);
        playFile(message, path);
    });
}

bool SoundPlayback::isPreparing(const MessageId &message) const
{
    return m_current == message && stateOf(message).status == Status::Preparing;
}

void SoundPlayback::makePlayable(const MessageId &message, const QString &path)
{
    if (const QString copy = m_playable->copyOf(path); !copy.isEmpty())
        playCopy(message, copy);
    else
        m_playable->make(path);
}

void SoundPlayback::playCopy(const MessageId &message, const QString &copy)
{
    QCoro::connect(factsOfFile(copy), this, [this, message, copy](const Result<SoundFacts> &facts) {
        if (!isPreparing(message))
            return;
        if (!facts)
            return showProblem(SoundPlayer::Problem::Unreadable);
        takeFacts(message, copy, *facts);
        playFile(message, copy);
    });
}

void SoundPlayback::playFile(const MessageId &message, const QString &path)
{
    SoundState state = stateOf(message);
    state.status = Status::Playing;
    set(message, state);
    m_player.setSpeed(m_speed);
    m_player.play(path, state.positionMs);
}

/// Stops the current sound. When it is played again, it continues from there.
void SoundPlayback::leaveCurrent()
{
    if (m_current.isEmpty())
        return;
    m_player.stop();
    m_playable->cancel();
    SoundState state = stateOf(m_current);
    if (state.status != Status::None)
        state.status = Status::Ready;
    set(m_current, state);
    m_current = {};
}

void SoundPlayback::forgetOthers()
{
    if (!m_current.isEmpty() && m_messages.rowOf(m_current) < 0)
        leaveCurrent();
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (m_messages.rowOf(file.key()) < 0)
            m_playable->forget(file.value());
    }
}

void SoundPlayback::seek(const MessageId &message, qint64 positionMs)
{
    SoundState state = stateOf(message);
    if (state.lengthMs <= 0)
        return;
    state.positionMs = std::clamp<qint64>(positionMs, 0, state.lengthMs);
    set(message, state);
    if (message == m_current && (state.status == Status::Playing || state.status == Status::Paused))
        m_player.seek(state.positionMs);
}

void SoundPlayback::changeSpeed()
{
    const auto now = std::find(speeds.begin(), speeds.end(), m_speed);
    m_speed = now == speeds.end() || now + 1 == speeds.end() ? speeds.front() : *(now + 1);
    m_player.setSpeed(m_speed);
    for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file) {
        if (m_messages.rowOf(*file) >= 0)
            set(*file, stateOf(*file));
    }
}

void SoundPlayback::showProgress(qint64 positionMs, qint64 lengthMs)
{
    SoundState state = stateOf(m_current);
    if (state.status != Status::Playing && state.status != Status::Paused)
        return;
    state.positionMs = positionMs;
    state.lengthMs = lengthMs;
    set(m_current, state);
}

void SoundPlayback::showEnd()
{
    const MessageId ended = m_current;
    SoundState state = stateOf(ended);
    state.status = Status::Ready;
    state.positionMs = 0;
    set(ended, state);
    m_current = {};
    const int row = m_messages.rowOf(ended);
    if (row < 0 || row + 1 >= m_messages.rowCount())
        return;
    const Message message = messageIn(m_messages, row);
    const Message next = messageIn(m_messages, row + 1);
    const MediaContent *sound = soundOf(message);
    const MediaContent *nextSound = soundOf(next);
    const bool areNotes =
        sound && nextSound && sound->kind == MediaKind::VoiceNote && nextSound->kind == MediaKind::VoiceNote;
    if (areNotes && stateOf(next.id).status == Status::Ready)
        play(next.id);
}

void SoundPlayback::showConversionProblem(ConversionProblem problem)
{
    if (problem != ConversionProblem::NotInstalled && problem != ConversionProblem::Disk)
        return showProblem(SoundPlayer::Problem::Unreadable);
    leaveCurrent();
    Q_EMIT failed(
        problem == ConversionProblem::Disk
            ? tr("It can’t be played, because a copy of it could not be saved on this computer. Check "
                 "that the disk is not full.")
            : tr("It can’t be played, because a part of Shoptalk is missing on this computer. "
                 "Install Shoptalk again."));
}

void SoundPlayback::showProblem(SoundPlayer::Problem problem)
{
    leaveCurrent();
    Q_EMIT failed(
        problem == SoundPlayer::Problem::NoDevice
            ? tr("It can’t be played, because no loudspeaker or headphones are available. Connect "
                 "some, or check the sound settings of your computer.")
            : tr("It can’t be played: the file is damaged, or of a type that Shoptalk does not know."));
}

} // namespace shoptalk
