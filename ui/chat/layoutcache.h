// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/bubblelayout.h"

#include <QCache>
#include <QHash>

namespace shoptalk {

/// Rows that were laid out before. Heights are kept for every row, because the view asks for all of them
/// whenever something moves. Whole layouts are kept only for the rows that were on the screen lately.
class LayoutCache {
public:
    explicit LayoutCache(const Theme &theme);

    const BubbleLayout &layout(const BubbleContext &context);
    int height(const BubbleContext &context);
    void clear();

private:
    struct Height {
        BubbleContext context;
        int pixels = 0;
    };
    struct Entry {
        BubbleContext context;
        BubbleLayout layout;
    };

    const Theme &m_theme;
    QHash<MessageId, Height> m_heights;
    QCache<MessageId, Entry> m_layouts;
};

} // namespace shoptalk
