// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatecomponents.h"
#include "ui/templates/previewheading.h"

#include <QImage>

class QWidget;

namespace shoptalk {

class Theme;

/// Creates the heading of a previewed message or card, for a header that is no text: the chosen picture, the
/// file with its name and size, or the place with its name and address, as the customer's phone shows them.
/// While nothing is chosen it is a tinted area with an icon. `picture` is null unless the file is a picture
/// that was read.
QWidget *makeHeadingView(const Theme &theme, HeaderFormat format, const PreviewHeading &heading,
                         const QImage &picture, QWidget *parent);

/// The same in words, for screen readers: "Document: Prices.pdf, 1.2 MB".
QString headingText(HeaderFormat format, const PreviewHeading &heading);

} // namespace shoptalk
