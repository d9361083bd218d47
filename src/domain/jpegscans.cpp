// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jpegscans.h"

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace shoptalk {

namespace {

// Source: ITU-T T.81, annex B.
constexpr uchar startOfScan = 0xda;
constexpr std::array<uchar, 4> progressiveFrames{0xc2, 0xc6, 0xca, 0xce};
constexpr std::array<uchar, 4> otherFrames{0xc0, 0xc1, 0xc5, 0xc9};
constexpr uchar temporary = 0x01;
constexpr uchar firstRestart = 0xd0;
constexpr uchar endOfImage = 0xd9;
constexpr qint64 lengthBytes = 2;
constexpr qint64 frameCountAt = 5; ///< The number of components, after precision, height and width.

template <class Markers>
bool isAmong(const Markers &markers, uchar marker)
{
    return std::find(markers.begin(), markers.end(), marker) != markers.end();
}

/// Such a marker stands alone: what follows it is the next marker, and not a length.
bool hasNoLength(uchar marker)
{
    return marker == temporary || (marker >= firstRestart && marker <= endOfImage);
}

/// The marker of the segment that follows; 0 if something else does. Decoders pass over markers that stand
/// alone.
uchar nextMarker(QIODevice &file)
{
    char byte = 0;
    do {
        if (!file.getChar(&byte) || uchar(byte) != 0xff)
            return 0;
        while (uchar(byte) == 0xff) { // any number of them may precede a marker
            if (!file.getChar(&byte))
                return 0;
        }
    } while (hasNoLength(uchar(byte)));
    return uchar(byte);
}

bool hasSeveralScans(QIODevice &file)
{
    int components = 0;
    for (uchar marker = nextMarker(file); marker != 0; marker = nextMarker(file)) {
        const QByteArray length = file.read(lengthBytes);
        if (isAmong(progressiveFrames, marker) || length.size() < lengthBytes)
            return true;
        const qint64 bytes = (uchar(length.at(0)) << 8) + uchar(length.at(1)) - lengthBytes;
        const qint64 next = file.pos() + bytes;
        if (isAmong(otherFrames, marker))
            components = uchar(file.read(frameCountAt + 1).rightJustified(frameCountAt + 1, '\0').back());
        if (marker == startOfScan)
            return uchar(file.read(1).rightJustified(1, '\0').back()) < components;
        if (bytes < 0 || !file.seek(next))
            break;
    }
    return true;
}

} // namespace

bool isJpegInSeveralScans(QIODevice &file)
{
    const qint64 position = file.pos();
    const bool isJpeg = file.seek(0) && file.read(2) == QByteArray("\xff\xd8", 2);
    const bool isInScans = isJpeg && hasSeveralScans(file);
    file.seek(position);
    return isInScans;
}

} // namespace shoptalk
