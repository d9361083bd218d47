// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacktrace.h"

#include <QRegularExpression>

#include <boost/functional/hash.hpp>
#include <boost/stacktrace.hpp>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr std::size_t ownFrames = 1;
constexpr std::size_t maxFrames = 32;
} // namespace

QStringList stackTrace()
{
    static const QRegularExpression folder(u" in \\S*/"_s);
    QStringList frames;
    for (const boost::stacktrace::frame &frame : boost::stacktrace::stacktrace(ownFrames, maxFrames))
        frames << QString::fromStdString(boost::stacktrace::to_string(frame)).replace(folder, u" in "_s);
    return frames;
}

std::size_t stackPlace()
{
    return hash_value(boost::stacktrace::stacktrace(ownFrames, maxFrames));
}

} // namespace shoptalk
