// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "convert/streamconverter.h"

#include <vector>

namespace shoptalk::convert {

/// Writes `job.to` as `format` (as FFmpeg calls it) with the planned streams; none of the input's notes, such
/// as the place of the camera, is kept. `seconds` is the length of the input, for the progress. Gives the
/// size of the new file.
tl::expected<std::int64_t, Failure> transcode(AVFormatContext &input, const Job &job, const char *format,
                                              const std::vector<StreamPlan> &plans, double seconds);
/// The same without decoding anything: the streams stay as they are.
tl::expected<std::int64_t, Failure> copyStreams(AVFormatContext &input, const Job &job, const char *format,
                                                const std::vector<int> &streams);

} // namespace shoptalk::convert
