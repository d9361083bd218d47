// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacktrace.h"

#include <boost/stacktrace.hpp>

namespace shoptalk {

namespace {
constexpr std::size_t ownFrames = 1;
constexpr std::size_t maxFrames = 32;
} // namespace

QStringList stackTrace()
{
    QStringList frames;
    for (const boost::stacktrace::frame &frame : boost::stacktrace::stacktrace(ownFrames, maxFrames))
        frames << QString::fromStdString(boost::stacktrace::to_string(frame));
    return frames;
}

} // namespace shoptalk
