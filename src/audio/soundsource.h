// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/opusreader.h"

#include <QIODevice>

#include <memory>

struct sonicStreamStruct;

namespace shoptalk {

/// The sound of a file as a source for an audio device, at any speed with the original pitch. For one thread.
class SoundSource : public QIODevice {
    Q_OBJECT
public:
    SoundSource(std::unique_ptr<OpusReader> reader, qreal speed);
    ~SoundSource() override;

    qint64 lengthMs() const;
    /// The position up to which was read, in the file's own time.
    qint64 positionMs() const;
    void seekTo(qint64 positionMs);
    void setSpeed(qreal speed);
    qreal speed() const;

    bool isSequential() const override { return true; }
    /// True if everything was read.
    bool atEnd() const override;
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct EndStream {
        void operator()(sonicStreamStruct *stream) const;
    };

    /// Gives the stretcher more of the file; false at the file's end.
    bool feed();
    void makeStream(qreal speed);

    std::unique_ptr<OpusReader> m_reader;
    std::unique_ptr<sonicStreamStruct, EndStream> m_stream;
    bool m_isFlushed = false;
};

} // namespace shoptalk
