// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/opuswriter.h"

#include "audio/soundformat.h"
#include "core/savefile.h"

#include <QFile>

#include <opus/opusenc.h>

namespace shoptalk {

namespace {

constexpr int pageSamples = soundRate / 2; ///< A page of the file has at most half a second.
/// How far the encoder looks ahead. With its default, a crash would lose 2 seconds.
constexpr int lookAheadSamples = soundRate / 20;

int writePage(void *file, const unsigned char *bytes, opus_int32 count)
{
    return static_cast<QFile *>(file)->write(reinterpret_cast<const char *>(bytes), count) == count ? 0 : 1;
}

int keepOpen(void *)
{
    return 0; // the file closes itself
}

constexpr OpusEncCallbacks pageCallbacks{writePage, keepOpen};

struct EndEncoder {
    void operator()(OggOpusEnc *encoder) const { ope_encoder_destroy(encoder); }
};

struct EndComments {
    void operator()(OggOpusComments *comments) const { ope_comments_destroy(comments); }
};

} // namespace

struct OpusWriter::Private {
    QFile file;
    std::unique_ptr<OggOpusEnc, EndEncoder> encoder; // destroyed before its file
    bool hasSamples = false;
};

OpusWriter::OpusWriter(std::unique_ptr<Private> data)
    : m_d(std::move(data))
{
}

OpusWriter::~OpusWriter() = default;

Result<std::unique_ptr<OpusWriter>> OpusWriter::create(const QString &path)
{
    auto data = std::make_unique<Private>();
    data->file.setFileName(path);
    // Unbuffered: what the encoder has written survives a crash of this program.
    if (!data->file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
        || !data->file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(diskError(data->file));
    const std::unique_ptr<OggOpusComments, EndComments> comments(ope_comments_create());
    int problem = 0;
    data->encoder.reset(
        ope_encoder_create_callbacks(&pageCallbacks, &data->file, comments.get(), soundRate, 1, 0, &problem));
    if (!data->encoder)
        return failure(Error::Kind::Storage, Reason::DiskError, QString::fromUtf8(ope_strerror(problem)));
    ope_encoder_ctl(data->encoder.get(), OPUS_SET_BITRATE(voiceNoteBitRate));
    ope_encoder_ctl(data->encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
    ope_encoder_ctl(data->encoder.get(), OPE_SET_DECISION_DELAY(lookAheadSamples));
    ope_encoder_ctl(data->encoder.get(), OPE_SET_MUXING_DELAY(pageSamples));
    if (ope_encoder_flush_header(data->encoder.get()) != OPE_OK)
        return failure(diskError(data->file));
    return std::unique_ptr<OpusWriter>(new OpusWriter(std::move(data)));
}

Result<void> OpusWriter::write(std::span<const qint16> samples)
{
    m_d->hasSamples = m_d->hasSamples || !samples.empty();
    if (ope_encoder_write(m_d->encoder.get(), samples.data(), int(samples.size())) != OPE_OK)
        return failure(diskError(m_d->file));
    return {};
}

Result<void> OpusWriter::finish()
{
    // libopusenc aborts if a sound without samples is ended.
    if (m_d->hasSamples && ope_encoder_drain(m_d->encoder.get()) != OPE_OK)
        return failure(diskError(m_d->file));
    m_d->file.close();
    return {};
}

qint64 OpusWriter::bytes() const
{
    return m_d->file.size();
}

} // namespace shoptalk
