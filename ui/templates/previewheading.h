// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templateplaceholders.h"

#include <QHash>
#include <QString>

namespace shoptalk {

/// What was chosen for the heading of a template or of one of its cards, as the preview shows it.
struct PreviewHeading {
    QString path = {}; ///< A file on this computer, of which a picture is shown; empty if there is none.
    QString name = {}; ///< Of the file.
    qint64 bytes = 0; ///< Size of the file; 0 if it is not known.
    LocationContent place = {};

    friend bool operator==(const PreviewHeading &, const PreviewHeading &) = default;
};

/// The headings that values fill: by the number of the card, -1 for that of the message. Their paths are
/// empty.
QHash<int, PreviewHeading> previewHeadings(const TemplateComponents &components,
                                           const QList<TemplateValue> &values);

} // namespace shoptalk
