// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

namespace shoptalk {

/// How a message's sound is played.
struct SoundState {
    enum class Status {
        None, ///< It can't be played: it is no sound, or its file is not here.
        Ready,
        Preparing, ///< Its type is converted first.
        Playing,
        Paused
    };
    Status status = Status::None;
    qint64 positionMs = 0;
    qint64 lengthMs = -1; ///< -1: not known.
    QList<qreal> loudness; ///< Over time, each 0 to 1; empty: not known.
    qreal speed = 1;

    friend bool operator==(const SoundState &, const SoundState &) = default;
};

/// What this computer has of a message's file.
struct MediaState {
    enum class Status {
        Absent, ///< Only what Meta said about the file is known.
        Downloading,
        Available,
        Waiting, ///< It will be downloaded by itself.
        Failed, ///< It will not be downloaded before somebody asks for it.
        Gone ///< Nobody has it any more.
    };
    Status status = Status::Absent;
    bool isFetchable = false; ///< A person can begin its download.
    QString reason; ///< In words, why it is not here; empty if there is nothing to say.
    QString path; ///< Of an available file.
    qreal progress = 0; ///< Of a download, 0 to 1.
    qint64 bytes = -1; ///< Size of the file; -1: not known.
    int durationS = -1; ///< Of audio and video, in seconds; -1: not known.
    QSize pixels; ///< Of a picture or video; invalid: not known.
    QImage thumbnail; ///< Null: there is none.
    QList<qreal> waveform; ///< Loudness of audio over time, each 0 to 1; empty: not known.
    qreal played = 0; ///< Share of audio that was played, 0 to 1.
    SoundState sound; ///< Set by the delegate.

    friend bool operator==(const MediaState &, const MediaState &) = default;
};

} // namespace shoptalk
