// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "convert/streamconverter.h"

#include <vector>

namespace shoptalk::convert {

/// Writes `job.to` as `format` (FFmpeg's name) with the planned streams and without the input's metadata,
/// such as the place of the camera. `seconds` is the length of the input, for the progress. Gives the size of
/// the new file.
tl::expected<std::int64_t, Failure> transcode(AVFormatContext &input, const Job &job, const char *format,
                                              const std::vector<StreamPlan> &plans, double seconds);
/// The same without decoding: the streams are copied.
tl::expected<std::int64_t, Failure> copyStreams(AVFormatContext &input, const Job &job, const char *format,
                                                const std::vector<int> &streams);

} // namespace shoptalk::convert
