// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/opusreader.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <opus/opusfile.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 maxLengthSamples = 24LL * 60 * 60 * soundRate; ///< No sound of a chat is a day long.
constexpr int maxPacketSamples = 5760; ///< Samples of one channel, which is 120 ms.
constexpr int maxDamagedPackets = 1000; ///< Damaged places in a row, after which the sound counts as ended.

int readBytes(void *file, unsigned char *bytes, int count)
{
    return int(static_cast<QFile *>(file)->read(reinterpret_cast<char *>(bytes), count));
}

int seekBytes(void *file, opus_int64 offset, int from)
{
    auto *opened = static_cast<QFile *>(file);
    const qint64 base = from == SEEK_CUR ? opened->pos() : from == SEEK_END ? opened->size() : 0;
    return opened->seek(base + offset) ? 0 : -1;
}

opus_int64 positionBytes(void *file)
{
    return static_cast<QFile *>(file)->pos();
}

constexpr OpusFileCallbacks fileCallbacks{readBytes, seekBytes, positionBytes, nullptr};

struct CloseOpus {
    void operator()(OggOpusFile *file) const { op_free(file); }
};

} // namespace

struct OpusReader::Private {
    QFile file;
    std::unique_ptr<OggOpusFile, CloseOpus> opus; // destroyed before its file
    std::array<opus_int16, 2 * maxPacketSamples> stereo{};
    int used = 0; ///< Samples of `decoded` that were given already.
    int decoded = 0;

    bool decodeMore()
    {
        used = decoded = 0;
        for (int packet = 0; packet < maxDamagedPackets; ++packet) {
            const int count = op_read_stereo(opus.get(), stereo.data(), int(stereo.size()));
            if (count == OP_HOLE)
                continue;
            decoded = std::max(count, 0);
            return count > 0;
        }
        return false;
    }
};

OpusReader::OpusReader(std::unique_ptr<Private> data)
    : m_d(std::move(data))
{
}

OpusReader::~OpusReader() = default;

Result<std::unique_ptr<OpusReader>> OpusReader::open(const QString &path)
{
    auto data = std::make_unique<Private>();
    data->file.setFileName(path);
    if (!data->file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Malformed, Reason::DiskError, data->file.errorString());
    int problem = 0;
    data->opus.reset(op_open_callbacks(&data->file, &fileCallbacks, nullptr, 0, &problem));
    if (!data->opus)
        return failure(Error::Kind::Malformed, Reason::FileTypeRefused, u"opusfile: %1"_s.arg(problem));
    const qint64 length = op_pcm_total(data->opus.get(), -1);
    if (length < 0 || length > maxLengthSamples)
        return failure(Error::Kind::Malformed, Reason::FileTypeRefused, u"length: %1"_s.arg(length));
    return std::unique_ptr<OpusReader>(new OpusReader(std::move(data)));
}

qint64 OpusReader::length() const
{
    return op_pcm_total(m_d->opus.get(), -1);
}

qint64 OpusReader::position() const
{
    return op_pcm_tell(m_d->opus.get()) - (m_d->decoded - m_d->used);
}

qsizetype OpusReader::read(std::span<qint16> samples)
{
    std::size_t count = 0;
    while (count < samples.size()) {
        if (m_d->used == m_d->decoded && !m_d->decodeMore())
            break;
        const auto at = std::size_t(2 * m_d->used++);
        samples[count++] = qint16((m_d->stereo.at(at) + m_d->stereo.at(at + 1)) / 2);
    }
    return qsizetype(count);
}

bool OpusReader::seek(qint64 sample)
{
    const qint64 wanted = std::clamp<qint64>(sample, 0, length());
    const bool isEnd = wanted > 0 && wanted == length(); // opusfile can't seek to the very end
    if (op_pcm_seek(m_d->opus.get(), isEnd ? wanted - 1 : wanted) != 0)
        return false;
    m_d->used = m_d->decoded = 0;
    qint16 last = 0;
    if (isEnd)
        (void)read(std::span(&last, 1));
    return true;
}

} // namespace shoptalk
