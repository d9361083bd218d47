// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/conversion.h"
#include "convert/transcoding.h"

#include <algorithm>

namespace shoptalk::convert {

namespace {

constexpr std::int64_t maxSoundBits = 128'000; ///< Bits per second.
constexpr std::int64_t minSoundBits = 24'000;
constexpr std::int64_t playedBits = 64'000;
constexpr double maxSilence = 600; ///< Seconds, of a sound whose length nothing else limits.
constexpr double shareForContent = 0.95; ///< The rest is for the container.

bool isOpusInOgg(AVFormatContext &input, int audio)
{
    const AVCodecParameters &sound = *input.streams[audio]->codecpar;
    return isFormat(input, "ogg") && sound.codec_id == AV_CODEC_ID_OPUS;
}

/// The type as which WhatsApp accepts the file unchanged; null if it does not. Source: Cloud API, supported
/// media types.
const char *takenType(AVFormatContext &input, int audio)
{
    const AVCodecParameters &sound = *input.streams[audio]->codecpar;
    switch (sound.codec_id) {
    case AV_CODEC_ID_MP3:
        return isFormat(input, "mp3") ? "audio/mpeg" : nullptr;
    case AV_CODEC_ID_AAC:
        return isFormat(input, "aac") ? "audio/aac" : isFormat(input, "mp4") ? "audio/mp4" : nullptr;
    case AV_CODEC_ID_AMR_NB:
    case AV_CODEC_ID_AMR_WB:
        return isFormat(input, "amr") ? "audio/amr" : nullptr;
    case AV_CODEC_ID_OPUS:
        return isOpusInOgg(input, audio) && sound.ch_layout.nb_channels == 1 ? "audio/ogg" : nullptr;
    default:
        return nullptr;
    }
}

StreamPlan planFor(int audio, const char *encoder, const char *format, std::int64_t bits)
{
    StreamPlan plan;
    plan.stream = audio;
    plan.encoders = {encoder};
    plan.filters = std::string("aresample=async=1,aformat=") + format;
    plan.bitRate = bits;
    return plan;
}

} // namespace

Outcome convertAudio(const Job &job)
{
    const auto input = openInput(job.from);
    if (!input)
        return tl::unexpected(input.error());
    const int audio = bestStream(**input, AVMEDIA_TYPE_AUDIO);
    if (audio < 0)
        return tl::unexpected(Failure::Unreadable);
    const char *taken = takenType(**input, audio);
    if (taken != nullptr && bytesOf(job.from) <= job.maxBytes)
        return ConversionResult{true, taken};
    const double seconds = durationOf(**input);
    if (seconds <= 0)
        return tl::unexpected(Failure::Unreadable);
    const auto bits =
        std::min(std::int64_t(double(job.maxBytes) * 8 * shareForContent / seconds), maxSoundBits);
    if (bits < minSoundBits)
        return tl::unexpected(Failure::TooLong);
    const char *format = bits < 2 * minSoundBits
        ? "sample_fmts=fltp:sample_rates=44100:channel_layouts=mono"
        : "sample_fmts=fltp:sample_rates=44100:channel_layouts=stereo";
    const auto bytes = transcode(**input, job, "mp4", {planFor(audio, "aac", format, bits)}, seconds);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (*bytes > job.maxBytes)
        return tl::unexpected(Failure::TooLong);
    return ConversionResult{false, "audio/mp4"};
}

Outcome convertSound(const Job &job)
{
    const auto input = openInput(job.from);
    if (!input)
        return tl::unexpected(input.error());
    const int audio = bestStream(**input, AVMEDIA_TYPE_AUDIO);
    if (audio < 0)
        return tl::unexpected(Failure::Unreadable);
    if (isOpusInOgg(**input, audio))
        return ConversionResult{true, "audio/ogg"};
    StreamPlan plan =
        planFor(audio, "libopus", "sample_fmts=s16:sample_rates=48000:channel_layouts=mono", playedBits);
    plan.maxSilence = maxSilence;
    const auto bytes = transcode(**input, job, "ogg", {plan}, durationOf(**input));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return ConversionResult{false, "audio/ogg"};
}

} // namespace shoptalk::convert
