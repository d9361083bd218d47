// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/picturemetadata.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace shoptalk {

namespace {

constexpr qint64 keywordBytes = 80; ///< Longer than the beginnings below.

// Source: PNG specification, and its extensions.
const QByteArray pngSignature = QByteArray::fromHex("89504e470d0a1a0a");
constexpr qint64 pngHeadBytes = 8; ///< Length and type of a chunk.
constexpr qint64 pngChecksumBytes = 4;
constexpr std::array pngTextTypes{"tEXt", "zTXt", "iTXt"};
/// `Raw profile type` is how some programs store Exif, IPTC and XMP as text.
constexpr std::array pngKeywords{"XML:com.adobe.xmp", "Raw profile type "};

// Source: ITU-T T.81, annex B; Exif; XMP, part 3; Photoshop file formats (IPTC lies in its segment).
const QByteArray jpegSignature = QByteArray::fromHex("ffd8");
constexpr qint64 jpegHeadBytes = 4; ///< Marker and length of a segment.
constexpr uchar firstSegment = 0xc0;
constexpr uchar startOfScan = 0xda;
constexpr uchar firstRestart = 0xd0;
constexpr uchar endOfImage = 0xd9;
constexpr uchar metadataSegment = 0xe1;
constexpr uchar photoshopSegment = 0xed;
constexpr std::array jpegBeginnings{"Exif", "http://ns.adobe", "Photoshop "};

template <class Texts>
bool startsWithAny(const QByteArray &bytes, const Texts &texts)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&bytes](const char *text) { return bytes.startsWith(text); });
}

bool hasMetadataChunk(QFile &png)
{
    for (;;) {
        const QByteArray head = png.read(pngHeadBytes);
        if (head.size() < pngHeadBytes)
            return false;
        const qint64 next = png.pos() + qFromBigEndian<quint32>(head.constData()) + pngChecksumBytes;
        const QByteArray type = head.last(4);
        if (type == "eXIf"
            || (startsWithAny(type, pngTextTypes) && startsWithAny(png.read(keywordBytes), pngKeywords)))
            return true;
        if (!png.seek(next))
            return false;
    }
}

/// False for markers without a length, and for what is no marker.
bool startsSegment(const QByteArray &head)
{
    const auto marker = uchar(head.at(1));
    const bool standsAlone = marker >= firstRestart && marker <= endOfImage;
    return uchar(head.at(0)) == 0xff && marker >= firstSegment && marker != 0xff && !standsAlone;
}

bool hasMetadataSegment(QFile &jpeg)
{
    for (;;) {
        const QByteArray head = jpeg.read(jpegHeadBytes);
        if (head.size() < jpegHeadBytes || uchar(head.at(1)) == startOfScan)
            return false;
        if (!startsSegment(head))
            return true; // decoders skip what is no segment, so there may be some after it
        const qint64 next = jpeg.pos() + qFromBigEndian<quint16>(head.constData() + 2) - 2;
        const auto marker = uchar(head.at(1));
        if ((marker == metadataSegment || marker == photoshopSegment)
            && startsWithAny(jpeg.read(keywordBytes), jpegBeginnings))
            return true;
        if (!jpeg.seek(next))
            return false;
    }
}

} // namespace

bool hasMetadata(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray signature = file.read(pngSignature.size());
    if (signature == pngSignature)
        return hasMetadataChunk(file);
    return signature.startsWith(jpegSignature) && file.seek(jpegSignature.size()) && hasMetadataSegment(file);
}

} // namespace shoptalk
