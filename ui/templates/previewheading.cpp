// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/previewheading.h"

#include "domain/broadcast/headingfile.h"

namespace shoptalk {

QHash<int, PreviewHeading> previewHeadings(const TemplateComponents &components,
                                           const QList<TemplateValue> &values)
{
    QHash<int, PreviewHeading> headings;
    const QList<TemplatePlaceholder> placeholders = placeholdersOf(components);
    for (int i = 0; i < placeholders.size(); ++i) {
        const TemplatePlaceholder &each = placeholders.at(i);
        if (each.part != TemplatePlaceholder::Part::Header || each.kind == TemplatePlaceholder::Kind::Text)
            continue;
        const TemplateValue value = values.value(i);
        const std::optional<HeadingFile> file = headingFileFrom(value.media.link);
        PreviewHeading heading;
        heading.name = file ? file->shownName : value.media.fileName;
        heading.bytes = file ? file->bytes : 0;
        heading.place = value.location;
        headings.insert(each.card, heading);
    }
    return headings;
}

} // namespace shoptalk
