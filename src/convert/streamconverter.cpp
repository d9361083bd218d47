// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/streamconverter.h"

#include <array>
#include <cstdio>
#include <utility>

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/opt.h>
}

namespace shoptalk::convert {

namespace {

constexpr int keyFrameSeconds = 5;

const AVCodec *encoderOf(const std::vector<const char *> &names)
{
    for (const char *name : names) {
        if (const AVCodec *found = avcodec_find_encoder_by_name(name))
            return found;
    }
    return nullptr;
}

} // namespace

StreamConverter::StreamConverter(AVFormatContext &input, AVFormatContext &output, StreamPlan plan)
    : m_from(*input.streams[plan.stream])
    , m_output(output)
    , m_plan(std::move(plan))
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
    , m_filtered(av_frame_alloc())
{
}

tl::expected<std::unique_ptr<StreamConverter>, Failure>
StreamConverter::create(AVFormatContext &input, AVFormatContext &output, const StreamPlan &plan)
{
    std::unique_ptr<StreamConverter> converter(new StreamConverter(input, output, plan));
    const auto ready =
        converter->openDecoder().and_then([&] { return converter->makeGraph(); }).and_then([&] {
            return converter->openEncoder();
        });
    if (!ready)
        return tl::unexpected(ready.error());
    return converter;
}

tl::expected<void, Failure> StreamConverter::openDecoder()
{
    const AVCodec *codec = avcodec_find_decoder(m_from.codecpar->codec_id);
    if (codec == nullptr)
        return tl::unexpected(Failure::Unreadable);
    m_decoder.reset(avcodec_alloc_context3(codec));
    m_decoder->pkt_timebase = m_from.time_base;
    m_decoder->thread_count = 0; // as many as there are processors
    if (avcodec_parameters_to_context(m_decoder.get(), m_from.codecpar) < 0
        || avcodec_open2(m_decoder.get(), codec, nullptr) < 0)
        return tl::unexpected(Failure::Unreadable);
    if (m_decoder->codec_type == AVMEDIA_TYPE_AUDIO && m_decoder->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&m_decoder->ch_layout, m_decoder->ch_layout.nb_channels);
    return {};
}

std::string StreamConverter::sourceParameters() const
{
    std::array<char, 256> text{};
    const AVRational base = m_from.time_base;
    if (m_decoder->codec_type == AVMEDIA_TYPE_VIDEO) {
        const AVRational aspect = m_decoder->sample_aspect_ratio;
        std::snprintf(text.data(), text.size(),
                      "video_size=%dx%d:pix_fmt=%d:time_base=%d/%d:pixel_aspect=%d/%d", m_decoder->width,
                      m_decoder->height, int(m_decoder->pix_fmt), base.num, base.den, aspect.num,
                      aspect.den > 0 ? aspect.den : 1);
        return text.data();
    }
    std::array<char, 64> layout{};
    av_channel_layout_describe(&m_decoder->ch_layout, layout.data(), layout.size());
    std::snprintf(text.data(), text.size(), "time_base=%d/%d:sample_rate=%d:sample_fmt=%d:channel_layout=%s",
                  base.num, base.den, m_decoder->sample_rate, int(m_decoder->sample_fmt), layout.data());
    return text.data();
}

tl::expected<void, Failure> StreamConverter::makeGraph()
{
    const bool isVideo = m_decoder->codec_type == AVMEDIA_TYPE_VIDEO;
    m_graph.reset(avfilter_graph_alloc());
    const AVFilter *source = avfilter_get_by_name(isVideo ? "buffer" : "abuffer");
    const AVFilter *sink = avfilter_get_by_name(isVideo ? "buffersink" : "abuffersink");
    if (avfilter_graph_create_filter(&m_source, source, "in", sourceParameters().c_str(), nullptr,
                                     m_graph.get())
            < 0
        || avfilter_graph_create_filter(&m_sink, sink, "out", nullptr, nullptr, m_graph.get()) < 0)
        return tl::unexpected(Failure::Unreadable); // the size or the pixel format is missing
    AVFilterInOut *open = avfilter_inout_alloc(); // the inputs of the filters
    open->name = av_strdup("in");
    open->filter_ctx = m_source;
    open->pad_idx = 0;
    open->next = nullptr;
    AVFilterInOut *end = avfilter_inout_alloc();
    end->name = av_strdup("out");
    end->filter_ctx = m_sink;
    end->pad_idx = 0;
    end->next = nullptr;
    const int parsed = avfilter_graph_parse_ptr(m_graph.get(), m_plan.filters.c_str(), &end, &open, nullptr);
    avfilter_inout_free(&open);
    avfilter_inout_free(&end);
    if (parsed < 0 || avfilter_graph_config(m_graph.get(), nullptr) < 0)
        return tl::unexpected(Failure::Unreadable);
    return {};
}

void StreamConverter::setUpEncoder(AVCodecContext &encoder) const
{
    encoder.time_base = av_buffersink_get_time_base(m_sink);
    encoder.bit_rate = m_plan.bitRate;
    if ((m_output.oformat->flags & AVFMT_GLOBALHEADER) != 0)
        encoder.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (m_decoder->codec_type == AVMEDIA_TYPE_AUDIO) {
        encoder.sample_fmt = AVSampleFormat(av_buffersink_get_format(m_sink));
        encoder.sample_rate = av_buffersink_get_sample_rate(m_sink);
        av_buffersink_get_ch_layout(m_sink, &encoder.ch_layout);
        return;
    }
    encoder.width = av_buffersink_get_w(m_sink);
    encoder.height = av_buffersink_get_h(m_sink);
    encoder.pix_fmt = AVPixelFormat(av_buffersink_get_format(m_sink));
    encoder.framerate = av_buffersink_get_frame_rate(m_sink);
    encoder.sample_aspect_ratio = av_buffersink_get_sample_aspect_ratio(m_sink);
    encoder.max_b_frames = 0; // Android's WhatsApp does not play them
    encoder.gop_size = keyFrameSeconds * int(av_q2d(encoder.framerate) + 1);
    encoder.rc_max_rate = m_plan.bitRate;
    encoder.rc_buffer_size = int(m_plan.bitRate);
    av_opt_set(encoder.priv_data, "profile", "main", 0); // ignored by encoders that have no such option
    av_opt_set(encoder.priv_data, "preset", "veryfast", 0);
    if (m_plan.quality > 0 && av_opt_set_double(encoder.priv_data, "crf", m_plan.quality, 0) >= 0)
        encoder.bit_rate = 0;
}

tl::expected<void, Failure> StreamConverter::openEncoder()
{
    const AVCodec *codec = encoderOf(m_plan.encoders);
    if (codec == nullptr)
        return tl::unexpected(Failure::NoEncoder);
    m_encoder.reset(avcodec_alloc_context3(codec));
    setUpEncoder(*m_encoder);
    if (avcodec_open2(m_encoder.get(), codec, nullptr) < 0)
        return tl::unexpected(Failure::NoEncoder);
    if (m_encoder->codec_type == AVMEDIA_TYPE_AUDIO && m_encoder->frame_size > 0)
        av_buffersink_set_frame_size(m_sink, unsigned(m_encoder->frame_size));
    m_to = avformat_new_stream(&m_output, nullptr);
    if (m_to == nullptr || avcodec_parameters_from_context(m_to->codecpar, m_encoder.get()) < 0)
        return tl::unexpected(Failure::NoEncoder);
    m_to->time_base = m_encoder->time_base;
    return {};
}

bool StreamConverter::isTooFar(const AVFrame &frame)
{
    if (frame.pts == AV_NOPTS_VALUE)
        return false;
    m_done = double(frame.pts) * av_q2d(m_from.time_base);
    if (!std::exchange(m_hasFirst, true))
        m_first = m_done;
    const double length = m_done - m_first;
    if (m_decoder->codec_type != AVMEDIA_TYPE_AUDIO)
        return length > m_plan.maxSeconds;
    const bool isMostlySilence = length > 2 * m_heard + m_plan.maxSilence;
    if (frame.sample_rate > 0)
        m_heard += double(frame.nb_samples) / frame.sample_rate;
    return length > m_plan.maxSeconds || isMostlySilence;
}

tl::expected<void, Failure> StreamConverter::take(const AVPacket *packet)
{
    // A packet that the decoder refuses is damaged, and skipped.
    const int sent = avcodec_send_packet(m_decoder.get(), packet);
    if (sent < 0 && packet != nullptr)
        return {};
    while (avcodec_receive_frame(m_decoder.get(), m_frame.get()) >= 0) {
        m_frame->pts = m_frame->best_effort_timestamp;
        if (isTooFar(*m_frame))
            return tl::unexpected(Failure::Unreadable);
        const auto filtered = filter(m_frame.get());
        av_frame_unref(m_frame.get());
        if (!filtered)
            return filtered;
    }
    if (packet != nullptr)
        return {};
    const auto ended = filter(nullptr);
    return ended ? encode(nullptr) : ended;
}

tl::expected<void, Failure> StreamConverter::filter(AVFrame *frame)
{
    if (av_buffersrc_add_frame(m_source, frame) < 0)
        return {}; // skipped
    while (av_buffersink_get_frame(m_sink, m_filtered.get()) >= 0) {
        m_filtered->pict_type = AV_PICTURE_TYPE_NONE; // the encoder decides
        const auto encoded = encode(m_filtered.get());
        av_frame_unref(m_filtered.get());
        if (!encoded)
            return encoded;
    }
    return {};
}

tl::expected<void, Failure> StreamConverter::encode(const AVFrame *frame)
{
    if (avcodec_send_frame(m_encoder.get(), frame) < 0)
        return {};
    while (avcodec_receive_packet(m_encoder.get(), m_packet.get()) >= 0) {
        m_packet->stream_index = m_to->index;
        av_packet_rescale_ts(m_packet.get(), m_encoder->time_base, m_to->time_base);
        if (av_interleaved_write_frame(&m_output, m_packet.get()) < 0)
            return tl::unexpected(Failure::Disk);
        m_hasWritten = true;
    }
    return {};
}

} // namespace shoptalk::convert
