// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/content/contentlayout.h"
#include "ui/theme/theme.h"

class QPainter;

namespace shoptalk {

/// How a content is painted on its bubble.
struct ContentPaint {
    const Theme &theme;
    bool isOutbound = false;
    bool isNotice = false; ///< On the pill of a notice instead of a bubble.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int selectedFrom = 0; ///< In the selectable text, as it is shown.
    int selectedTo = 0;
    QString search = {}; ///< What was searched for: its words are marked in every text.
};

/// Paints every part of a layout. The painter's origin is that of the layout's places.
void paintContent(QPainter &painter, const ContentLayout &layout, const ContentPaint &paint);

} // namespace shoptalk
