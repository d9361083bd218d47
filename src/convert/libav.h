// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "convert/conversion.h"

#include <tl/expected.hpp>

#include <memory>
#include <string>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
}

namespace shoptalk::convert {

/// Frees what FFmpeg's libraries allocate.
struct Free {
    void operator()(AVFormatContext *input) const { avformat_close_input(&input); }
    void operator()(AVCodecContext *codec) const { avcodec_free_context(&codec); }
    void operator()(AVFilterGraph *graph) const { avfilter_graph_free(&graph); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
};

using Input = std::unique_ptr<AVFormatContext, Free>;
using Codec = std::unique_ptr<AVCodecContext, Free>;
using Graph = std::unique_ptr<AVFilterGraph, Free>;
using Packet = std::unique_ptr<AVPacket, Free>;
using Frame = std::unique_ptr<AVFrame, Free>;

/// Opens a file. Only self-contained types are read: a playlist, which could name other files of this
/// computer, is refused.
tl::expected<Input, Failure> openInput(const std::string &path);
/// The best stream of this kind, not a cover picture; -1 if there is none.
int bestStream(AVFormatContext &input, AVMediaType type);
/// True if the file is of the type that FFmpeg calls `name`.
bool isFormat(const AVFormatContext &input, const char *name);
/// The duration in seconds; 0 if it is not known. It may read the whole file, and then rewinds it.
double durationOf(AVFormatContext &input);
/// By how many degrees the picture has to be rotated clockwise to be upright: 0, 90, 180, 270.
int turnOf(const AVStream &stream);
/// The size of a file; -1 if there is none.
std::int64_t bytesOf(const std::string &path);

} // namespace shoptalk::convert
