// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/conversion.h"
#include "convert/transcoding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace shoptalk::convert {

namespace {

constexpr std::int64_t maxVideoBits = 4'000'000; ///< Bits per second.
constexpr std::int64_t minVideoBits = 120'000; ///< Below this bit rate, nothing can be recognised.
constexpr std::int64_t goodSoundBits = 96'000;
constexpr std::int64_t littleSoundBits = 48'000;
constexpr std::int64_t littleBits = 500'000; ///< Below this total bit rate, the sound gets a low one.
constexpr double shareForContent = 0.93; ///< The rest is for the container.
constexpr int baselineProfile = 66; // of H.264, as its standard numbers them
constexpr int mainProfile = 77;
constexpr int goodQuality = 23;
constexpr int maxFramesPerSecond = 30;
constexpr int attempts = 4;

struct SizeStep {
    std::int64_t fromBits;
    int longSide;
};
constexpr std::array sizeSteps = {SizeStep{1'500'000, 1280}, SizeStep{600'000, 848}, SizeStep{250'000, 640},
                                  SizeStep{0, 480}};

/// Source: Cloud API, supported media types.
bool isTakenVideo(const AVCodecParameters &video)
{
    const int profile = video.profile & 0xff; // without "constrained"
    return video.codec_id == AV_CODEC_ID_H264 && video.video_delay == 0 && video.format == AV_PIX_FMT_YUV420P
        && (profile == baselineProfile || profile == mainProfile);
}

int even(double pixels)
{
    return std::max(2, int(std::lround(pixels / 2)) * 2);
}

std::string filtersFor(const AVStream &stream, int longSide)
{
    const AVCodecParameters &video = *stream.codecpar;
    const AVRational aspect = video.sample_aspect_ratio;
    double width = video.width * (aspect.num > 0 && aspect.den > 0 ? av_q2d(aspect) : 1);
    double height = video.height;
    std::string turn;
    switch (turnOf(stream)) {
    case 90:
        turn = "transpose=clock,";
        std::swap(width, height);
        break;
    case 180:
        turn = "hflip,vflip,";
        break;
    case 270:
        turn = "transpose=cclock,";
        std::swap(width, height);
        break;
    default:
        break;
    }
    const double shrink = std::min(1.0, longSide / std::max(width, height));
    const AVRational rate = stream.avg_frame_rate;
    const bool isUsual = rate.num > 0 && rate.den > 0 && av_q2d(rate) <= maxFramesPerSecond;
    const std::string frames = isUsual ? std::to_string(rate.num) + "/" + std::to_string(rate.den)
                                       : std::to_string(maxFramesPerSecond);
    return turn + "scale=" + std::to_string(even(width * shrink)) + ":"
        + std::to_string(even(height * shrink)) + ",setsar=1,fps=" + frames + ",format=yuv420p";
}

int longSideFor(std::int64_t bits)
{
    return std::find_if(sizeSteps.begin(), sizeSteps.end(),
                        [bits](const SizeStep &step) { return bits >= step.fromBits; })
        ->longSide;
}

std::vector<StreamPlan> plansFor(AVFormatContext &input, int video, int audio, std::int64_t videoBits,
                                 std::int64_t soundBits)
{
    StreamPlan picture;
    picture.stream = video;
    picture.encoders = {"libx264", "h264_mf", "h264_videotoolbox", "libopenh264"};
    picture.filters = filtersFor(*input.streams[video], longSideFor(videoBits));
    picture.bitRate = videoBits;
    picture.quality = goodQuality;
    std::vector<StreamPlan> plans{picture};
    if (audio >= 0) {
        StreamPlan sound;
        sound.stream = audio;
        sound.encoders = {"aac"};
        sound.filters =
            "aresample=async=1,aformat=sample_fmts=fltp:sample_rates=48000:channel_layouts=stereo";
        sound.bitRate = soundBits;
        plans.push_back(sound);
    }
    return plans;
}

} // namespace

Outcome convertVideo(const Job &job)
{
    auto opened = openInput(job.from);
    if (!opened)
        return tl::unexpected(opened.error());
    const int video = bestStream(**opened, AVMEDIA_TYPE_VIDEO);
    const int audio = bestStream(**opened, AVMEDIA_TYPE_AUDIO);
    if (video < 0)
        return tl::unexpected(Failure::Unreadable);
    const ConversionResult mp4{false, "video/mp4"};
    const AVCodecParameters *sound = audio < 0 ? nullptr : (*opened)->streams[audio]->codecpar;
    if (isTakenVideo(*(*opened)->streams[video]->codecpar) && bytesOf(job.from) <= job.maxBytes
        && (sound == nullptr || sound->codec_id == AV_CODEC_ID_AAC)) {
        const auto bytes =
            copyStreams(**opened, job, "mp4", audio < 0 ? std::vector{video} : std::vector{video, audio});
        if (bytes && *bytes <= job.maxBytes)
            return mp4;
    }
    const double seconds = durationOf(**opened);
    if (seconds <= 0)
        return tl::unexpected(Failure::Unreadable);
    const auto bits = std::int64_t(double(job.maxBytes) * 8 * shareForContent / seconds);
    const std::int64_t soundBits = audio < 0 ? 0 : bits < littleBits ? littleSoundBits : goodSoundBits;
    std::int64_t videoBits = std::min(bits - soundBits, maxVideoBits);
    for (int attempt = 0; attempt < attempts && videoBits >= minVideoBits; ++attempt) {
        auto input = openInput(job.from); // from its beginning
        if (!input)
            return tl::unexpected(input.error());
        const auto bytes =
            transcode(**input, job, "mp4", plansFor(**input, video, audio, videoBits, soundBits), seconds);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (*bytes <= job.maxBytes)
            return mp4;
        videoBits = videoBits * 3 / 4;
    }
    return tl::unexpected(Failure::TooLong);
}

} // namespace shoptalk::convert
