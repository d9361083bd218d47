// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/content/mediacontent.h"

#include <QObject>
#include <QProcess>
#include <QString>

#include <memory>

namespace shoptalk {

/// What the program `shoptalk-convert` converts a file to.
enum class Conversion {
    Picture, ///< A picture that Qt can't read, such as HEIC, as PPM.
    Video, ///< H.264 and AAC in MP4, of a size that WhatsApp accepts.
    Audio, ///< A type of audio that WhatsApp accepts.
    Sound ///< Opus in Ogg, for this program's own player.
};

/// The kind of file that WhatsApp accepts it as afterwards.
MediaKind kindAfter(Conversion conversion);

/// Why there is no converted file.
enum class ConversionProblem {
    None,
    Unreadable, ///< The file is damaged, or of an unknown type.
    TooLong, ///< The file would be too large at any acceptable quality.
    NotInstalled, ///< `shoptalk-convert` or its encoder is not there.
    Disk,
    Cancelled
};

/// Converts one file in the program `shoptalk-convert`. A file that makes the decoder crash ends that process
/// and not this one. Destroying this ends the process without waiting for it; the unfinished new file is
/// removed soon after.
class FileConversion : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        ConversionProblem problem = ConversionProblem::None;
        bool isKept = false; ///< The file needs no conversion, and no new one was written.
        QString mimeType; ///< The type of the new file, or of the one that is kept.
    };

    explicit FileConversion(QObject *parent = nullptr);
    ~FileConversion() override;

    /// Converts `from` into the new file `to`, which has at most `maxBytes`. `finished` follows, from the
    /// event loop. Call it once for each object.
    void start(Conversion conversion, const QString &from, const QString &to, qint64 maxBytes);
    /// The path of the program, which is next to this one.
    static QString program();

Q_SIGNALS:
    /// `share` goes from 0 to 1.
    void progressed(qreal share);
    void finished(const shoptalk::FileConversion::Outcome &outcome);

private:
    void readLines();
    void end(ConversionProblem problem);

    std::unique_ptr<QProcess> m_process;
    QString m_to;
    Outcome m_outcome;
    bool m_hasAnswer = false;
    bool m_isEnded = false;
};

} // namespace shoptalk
