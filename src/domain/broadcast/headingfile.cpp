// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/headingfile.h"

#include "domain/broadcast/variablesource.h"
#include "domain/template/templateplaceholders.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr QLatin1StringView prefix("outgoing:");

} // namespace

QString headingWords(const HeadingFile &file)
{
    return prefix + file.name + u' ' + file.mimeType + u' ' + QString::number(file.bytes) + u' '
        + file.shownName;
}

std::optional<HeadingFile> headingFileFrom(const QString &words)
{
    if (!words.startsWith(prefix))
        return std::nullopt;
    const QString rest = words.sliced(prefix.size());
    HeadingFile file;
    file.name = rest.section(u' ', 0, 0);
    file.mimeType = rest.section(u' ', 1, 1);
    file.bytes = rest.section(u' ', 2, 2).toLongLong();
    file.shownName = rest.section(u' ', 3);
    return file.name.isEmpty() || file.mimeType.isEmpty() ? std::nullopt : std::optional(file);
}

std::optional<HeadingFile> headingFileIn(const QStringList &words)
{
    for (const QString &each : words) {
        if (std::optional<HeadingFile> file = headingFileFrom(each))
            return file;
    }
    return std::nullopt;
}

TemplateContent withHeadingFiles(TemplateContent content)
{
    for (TemplateComponent &component : content.components) {
        for (TemplateParameter &parameter : component.parameters) {
            for (MediaContent &media : parameter.media) {
                if (const std::optional<HeadingFile> file = headingFileFrom(media.link)) {
                    media.link.clear();
                    media.mimeType = file->mimeType;
                    media.fileName = media.kind == MediaKind::Document ? file->shownName : QString();
                }
            }
        }
    }
    return content;
}

TemplateContent broadcastContent(const Template &whole, const QStringList &words)
{
    return withHeadingFiles(contentOf(whole, templateValues(whole.components, words)));
}

} // namespace shoptalk
