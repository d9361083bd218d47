// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/transcoding.h"

#include <algorithm>
#include <cstring>
#include <map>

extern "C" {
#include <libavutil/dict.h>
}

namespace shoptalk::convert {

namespace {

constexpr int packetsBetweenProgress = 25;
/// The length that a file states is often a little too small.
constexpr double maxExcess = 1.1;
constexpr double maxExcessSeconds = 60;
constexpr double maxUnknownSeconds = 24 * 60 * 60; ///< Of a file that states no length.

struct CloseOutput {
    void operator()(AVFormatContext *output) const
    {
        avio_closep(&output->pb);
        avformat_free_context(output);
    }
};

using Output = std::unique_ptr<AVFormatContext, CloseOutput>;

tl::expected<Output, Failure> openOutput(const std::string &path, const char *format)
{
    AVFormatContext *made = nullptr;
    if (avformat_alloc_output_context2(&made, nullptr, format, path.c_str()) < 0)
        return tl::unexpected(Failure::NoEncoder);
    Output output(made);
    if (avio_open(&output->pb, path.c_str(), AVIO_FLAG_WRITE) < 0)
        return tl::unexpected(Failure::Disk);
    return output;
}

bool writeHead(AVFormatContext &output)
{
    AVDictionary *options = nullptr;
    av_dict_set(&options, "movflags", "+faststart", 0);
    const bool isWritten = avformat_write_header(&output, &options) >= 0;
    av_dict_free(&options);
    return isWritten;
}

tl::expected<std::int64_t, Failure> finished(Output output, const std::string &path)
{
    if (av_write_trailer(output.get()) < 0 || avio_closep(&output->pb) < 0)
        return tl::unexpected(Failure::Disk);
    return bytesOf(path);
}

/// The matrix that turns a phone's video upright. From version 61 on it is among the copied parameters.
void copyTurn(const AVStream &from, AVStream &to)
{
#if LIBAVCODEC_VERSION_MAJOR < 61
    std::size_t bytes = 0;
    const std::uint8_t *matrix = av_stream_get_side_data(&from, AV_PKT_DATA_DISPLAYMATRIX, &bytes);
    if (matrix == nullptr)
        return;
    if (std::uint8_t *copy = av_stream_new_side_data(&to, AV_PKT_DATA_DISPLAYMATRIX, bytes))
        std::memcpy(copy, matrix, bytes);
#else
    (void)from;
    (void)to;
#endif
}

using Converters = std::vector<std::unique_ptr<StreamConverter>>;

tl::expected<void, Failure> convertPackets(AVFormatContext &input, const Job &job, Converters &converters,
                                           double seconds)
{
    const Packet packet(av_packet_alloc());
    for (int count = 0; av_read_frame(&input, packet.get()) >= 0; ++count) {
        for (const auto &each : converters) {
            if (each->stream() != packet->stream_index)
                continue;
            if (const auto taken = each->take(packet.get()); !taken)
                return taken;
        }
        av_packet_unref(packet.get());
        if (seconds > 0 && count % packetsBetweenProgress == 0)
            job.progress(std::min(converters.front()->done() / seconds, 1.0));
    }
    for (const auto &each : converters) {
        if (const auto ended = each->take(nullptr); !ended)
            return ended;
    }
    return {};
}

} // namespace

tl::expected<std::int64_t, Failure> transcode(AVFormatContext &input, const Job &job, const char *format,
                                              const std::vector<StreamPlan> &plans, double seconds)
{
    auto output = openOutput(job.to, format);
    if (!output)
        return tl::unexpected(output.error());
    Converters converters;
    for (StreamPlan plan : plans) {
        plan.maxSeconds = seconds > 0 ? seconds * maxExcess + maxExcessSeconds : maxUnknownSeconds;
        auto converter = StreamConverter::create(input, **output, plan);
        if (!converter)
            return tl::unexpected(converter.error());
        converters.push_back(std::move(*converter));
    }
    if (!writeHead(**output))
        return tl::unexpected(Failure::Disk);
    if (const auto done = convertPackets(input, job, converters, seconds); !done)
        return tl::unexpected(done.error());
    const bool isAnything = std::all_of(converters.begin(), converters.end(),
                                        [](const auto &each) { return each->hasWritten(); });
    if (!isAnything)
        return tl::unexpected(Failure::Unreadable);
    return finished(std::move(*output), job.to);
}

tl::expected<std::int64_t, Failure> copyStreams(AVFormatContext &input, const Job &job, const char *format,
                                                const std::vector<int> &streams)
{
    auto output = openOutput(job.to, format);
    if (!output)
        return tl::unexpected(output.error());
    std::map<int, AVStream *> copies;
    for (const int index : streams) {
        const AVStream &from = *input.streams[index];
        AVStream *to = avformat_new_stream(output->get(), nullptr);
        if (to == nullptr || avcodec_parameters_copy(to->codecpar, from.codecpar) < 0)
            return tl::unexpected(Failure::Unreadable);
        to->codecpar->codec_tag = 0;
        to->time_base = from.time_base;
        copyTurn(from, *to);
        copies.emplace(index, to);
    }
    if (!writeHead(**output))
        return tl::unexpected(Failure::Unreadable);
    const Packet packet(av_packet_alloc());
    bool hasWritten = false;
    while (av_read_frame(&input, packet.get()) >= 0) {
        const auto copy = copies.find(packet->stream_index);
        if (copy == copies.end()) {
            av_packet_unref(packet.get());
            continue;
        }
        av_packet_rescale_ts(packet.get(), input.streams[packet->stream_index]->time_base,
                             copy->second->time_base);
        packet->stream_index = copy->second->index;
        packet->pos = -1;
        const int written = av_interleaved_write_frame(output->get(), packet.get());
        if (written == AVERROR(ENOSPC) || written == AVERROR(EIO))
            return tl::unexpected(Failure::Disk);
        hasWritten = hasWritten || written >= 0;
    }
    if (!hasWritten)
        return tl::unexpected(Failure::Unreadable);
    return finished(std::move(*output), job.to);
}

} // namespace shoptalk::convert
