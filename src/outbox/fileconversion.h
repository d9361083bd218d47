// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QProcess>
#include <QString>

namespace shoptalk {

/// What the program `shoptalk-convert` makes of a file.
enum class Conversion {
    Picture, ///< A picture that Qt can't read, such as HEIC, as PPM.
    Video, ///< H.264 and AAC in MP4, of the size that WhatsApp takes.
    Audio, ///< A type of sound that WhatsApp takes.
    Sound ///< Opus in Ogg for the player of this program.
};

/// Why there is no converted file.
enum class ConversionProblem {
    None,
    Unreadable, ///< The file is damaged, or of a type that nobody here knows.
    TooLong, ///< No quality that can be looked at would be small enough.
    NotInstalled, ///< `shoptalk-convert` or its encoder is not there.
    Disk,
    Cancelled
};

/// Converts one file in the program `shoptalk-convert`. A file that makes the decoder crash ends that process
/// and not this one. Destroying this ends the process.
class FileConversion : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        ConversionProblem problem = ConversionProblem::None;
        bool isKept = false; ///< The file is right as it is, and none was made.
        QString mimeType; ///< Of the new file, or of the one that is kept.
    };

    explicit FileConversion(QObject *parent = nullptr);
    ~FileConversion() override;

    /// Converts `from` into the new file `to`, which has at most `maxBytes`. `finished` follows, from the
    /// event loop. Once for each object.
    void start(Conversion conversion, const QString &from, const QString &to, qint64 maxBytes);
    /// The program beside this one.
    static QString program();

Q_SIGNALS:
    /// 0 to 1.
    void progressed(qreal share);
    void finished(const shoptalk::FileConversion::Outcome &outcome);

private:
    void readLines();
    void end(ConversionProblem problem);

    QProcess m_process;
    Outcome m_outcome;
    bool m_hasAnswer = false;
    bool m_isEnded = false;
};

} // namespace shoptalk
