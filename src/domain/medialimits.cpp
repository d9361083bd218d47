// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/medialimits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 kilobyte = 1024;
constexpr qint64 megabyte = 1024 * kilobyte;

struct TakenType {
    const char *mimeType;
    MediaKind kind;
};

constexpr std::array takenTypes = {
    TakenType{"image/jpeg", MediaKind::Image},
    TakenType{"image/png", MediaKind::Image},
    TakenType{"image/webp", MediaKind::Sticker},
    TakenType{"video/mp4", MediaKind::Video},
    TakenType{"video/3gpp", MediaKind::Video},
    TakenType{"audio/aac", MediaKind::Audio},
    TakenType{"audio/amr", MediaKind::Audio},
    TakenType{"audio/mpeg", MediaKind::Audio},
    TakenType{"audio/mp4", MediaKind::Audio},
    TakenType{"audio/ogg", MediaKind::Audio},
    TakenType{"text/plain", MediaKind::Document},
    TakenType{"application/pdf", MediaKind::Document},
    TakenType{"application/msword", MediaKind::Document},
    TakenType{"application/vnd.ms-excel", MediaKind::Document},
    TakenType{"application/vnd.ms-powerpoint", MediaKind::Document},
    TakenType{"application/vnd.openxmlformats-officedocument.wordprocessingml.document", MediaKind::Document},
    TakenType{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", MediaKind::Document},
    TakenType{"application/vnd.openxmlformats-officedocument.presentationml.presentation",
              MediaKind::Document},
};

QString withoutParameters(const QString &type)
{
    return type.section(u';', 0, 0).trimmed().toLower();
}

} // namespace

std::optional<MediaKind> mediaKindOf(const QString &mimeType)
{
    const QString plain = withoutParameters(mimeType);
    const auto taken = std::ranges::find_if(
        takenTypes, [&plain](const TakenType &each) { return plain == QLatin1StringView(each.mimeType); });
    return taken == takenTypes.end() ? std::nullopt : std::optional(taken->kind);
}

qint64 maxFileBytes(MediaKind kind, bool isAnimated)
{
    switch (kind) {
    case MediaKind::Image:
        return 5 * megabyte;
    case MediaKind::Video:
    case MediaKind::Audio:
    case MediaKind::VoiceNote:
        return 16 * megabyte;
    case MediaKind::Sticker:
        return (isAnimated ? 500 : 100) * kilobyte;
    case MediaKind::Document:
        break;
    }
    return 100 * megabyte;
}

FileProblem checkFile(MediaKind kind, const QString &mimeType, qint64 bytes, bool isAnimated)
{
    const std::optional<MediaKind> taken = mediaKindOf(mimeType);
    const bool isVoiceNote = kind == MediaKind::VoiceNote && withoutParameters(mimeType) == "audio/ogg"_L1;
    if (!taken || (*taken != kind && !isVoiceNote && kind != MediaKind::Document))
        return FileProblem::TypeNotTaken;
    if (bytes <= 0)
        return FileProblem::Empty;
    return bytes > maxFileBytes(*taken, isAnimated) ? FileProblem::TooLarge : FileProblem::None;
}

} // namespace shoptalk
