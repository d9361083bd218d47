// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "convert/libav.h"

#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace shoptalk::convert {

/// How a stream is converted.
struct StreamPlan {
    int stream = -1; ///< In the input.
    std::vector<const char *> encoders; ///< By name; the first that this computer has is used.
    std::string filters; ///< In FFmpeg's syntax.
    std::int64_t bitRate = 0; ///< Bits per second. With `quality`, the maximum.
    int quality = 0; ///< Of x264, lower is better; 0: a constant bit rate.
    double maxSeconds = 0; ///< No frame may be later, counted from the first one.
    /// How many seconds of silence are filled in, besides as much as there is sound.
    double maxSilence = std::numeric_limits<double>::infinity();
};

/// Decodes, filters and encodes one stream of a file. Damaged parts are skipped.
class StreamConverter {
public:
    /// Adds the stream to `output`.
    static tl::expected<std::unique_ptr<StreamConverter>, Failure>
    create(AVFormatContext &input, AVFormatContext &output, const StreamPlan &plan);

    /// Converts a packet of the input, or the end (null), and writes the result. Errors: Disk; Unreadable
    /// (the times in the file are impossible).
    tl::expected<void, Failure> take(const AVPacket *packet);
    int stream() const { return m_plan.stream; }
    /// How many seconds of the input are converted.
    double done() const { return m_done; }
    bool hasWritten() const { return m_hasWritten; }

private:
    StreamConverter(AVFormatContext &input, AVFormatContext &output, StreamPlan plan);

    tl::expected<void, Failure> openDecoder();
    tl::expected<void, Failure> makeGraph();
    tl::expected<void, Failure> openEncoder();
    void setUpEncoder(AVCodecContext &encoder) const;
    std::string sourceParameters() const;
    /// True if the times of the frames would make the new file much longer than what was decoded: the filters
    /// fill every gap, with silence or with the last picture.
    bool isTooFar(const AVFrame &frame);
    /// A frame, or the end (null).
    tl::expected<void, Failure> filter(AVFrame *frame);
    tl::expected<void, Failure> encode(const AVFrame *frame);

    AVStream &m_from;
    AVFormatContext &m_output;
    StreamPlan m_plan;
    Codec m_decoder;
    Graph m_graph;
    AVFilterContext *m_source = nullptr; ///< Of the graph.
    AVFilterContext *m_sink = nullptr;
    Codec m_encoder;
    AVStream *m_to = nullptr; ///< Of the output.
    Packet m_packet;
    Frame m_frame;
    Frame m_filtered;
    double m_done = 0;
    double m_first = 0; ///< The time of the first frame in seconds, if `m_hasFirst`.
    double m_heard = 0; ///< The sound that was decoded, in seconds.
    bool m_hasFirst = false;
    bool m_hasWritten = false;
};

} // namespace shoptalk::convert
