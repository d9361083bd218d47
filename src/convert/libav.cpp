// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/libav.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <system_error>

extern "C" {
#include <libavutil/avstring.h>
#include <libavutil/dict.h>
#include <libavutil/display.h>
}

namespace shoptalk::convert {

namespace {

constexpr const char *readTypes =
    "mov,mp4,m4a,matroska,webm,avi,mpeg,mpegts,flv,asf,ogg,wav,w64,flac,mp3,aac,amr,"
    "amrnb,amrwb,aiff,caf,au,wv,ape,gif";
constexpr int quarterTurn = 90;

const std::int32_t *displayMatrixOf(const AVStream &stream)
{
#if LIBAVCODEC_VERSION_MAJOR >= 61
    const AVCodecParameters &parameters = *stream.codecpar;
    const AVPacketSideData *data = av_packet_side_data_get(
        parameters.coded_side_data, parameters.nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data ? reinterpret_cast<const std::int32_t *>(data->data) : nullptr;
#else
    return reinterpret_cast<const std::int32_t *>(
        av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr));
#endif
}

double measured(AVFormatContext &input)
{
    double end = 0;
    const Packet packet(av_packet_alloc());
    while (av_read_frame(&input, packet.get()) >= 0) {
        const AVStream &stream = *input.streams[packet->stream_index];
        if (packet->pts != AV_NOPTS_VALUE)
            end = std::max(end, double(packet->pts + packet->duration) * av_q2d(stream.time_base));
        av_packet_unref(packet.get());
    }
    avformat_seek_file(&input, -1, INT64_MIN, 0, INT64_MAX, 0);
    return end;
}

} // namespace

tl::expected<Input, Failure> openInput(const std::string &path)
{
    AVFormatContext *opened = nullptr;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist", readTypes, 0);
    const int problem = avformat_open_input(&opened, path.c_str(), nullptr, &options);
    av_dict_free(&options);
    Input input(opened);
    if (problem < 0 || avformat_find_stream_info(input.get(), nullptr) < 0)
        return tl::unexpected(Failure::Unreadable);
    return input;
}

int bestStream(AVFormatContext &input, AVMediaType type)
{
    const int best = av_find_best_stream(&input, type, -1, -1, nullptr, 0);
    if (best < 0 || (input.streams[best]->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0)
        return -1;
    return best;
}

bool isFormat(const AVFormatContext &input, const char *name)
{
    return av_match_name(name, input.iformat->name) != 0;
}

double durationOf(AVFormatContext &input)
{
    if (input.duration > 0)
        return double(input.duration) / AV_TIME_BASE;
    return measured(input);
}

int turnOf(const AVStream &stream)
{
    const std::int32_t *matrix = displayMatrixOf(stream);
    if (matrix == nullptr)
        return 0;
    const double angle = av_display_rotation_get(matrix); // to the left
    if (std::isnan(angle))
        return 0;
    const int quarters = int(std::lround(-angle / quarterTurn));
    return ((quarters % 4 + 4) % 4) * quarterTurn;
}

std::int64_t bytesOf(const std::string &path)
{
    std::error_code problem;
    const auto bytes =
        std::filesystem::file_size(std::u8string(path.begin(), path.end()), problem); // UTF-8 on every system
    return problem ? -1 : std::int64_t(bytes);
}

} // namespace shoptalk::convert
