// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/bubblelayout.h"

#include <QCache>

namespace shoptalk {

/// Keeps the layouts of rows that were on the screen lately, and the heights of a few times as many.
class LayoutCache {
public:
    explicit LayoutCache(const Theme &theme);

    /// Valid until the next call.
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
    QCache<MessageId, Height> m_heights;
    QCache<MessageId, Entry> m_layouts;
};

} // namespace shoptalk
