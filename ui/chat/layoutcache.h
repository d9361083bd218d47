// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/bubblelayout.h"

#include <QCache>
#include <QHash>

namespace shoptalk {

/// Rows that are laid out already. Heights are kept for every row (the view asks for all of them whenever
/// something moves), whole layouts only for what was on the screen lately.
class LayoutCache {
public:
    explicit LayoutCache(const Theme &theme);

    const BubbleLayout &layout(const BubbleContext &context);
    int height(const BubbleContext &context);
    void clear();

private:
    struct Height {
        size_t fingerprint = 0;
        int pixels = 0;
    };
    struct Entry {
        size_t fingerprint = 0;
        BubbleLayout layout;
    };

    const Theme &m_theme;
    QHash<MessageId, Height> m_heights;
    QCache<MessageId, Entry> m_layouts;
};

} // namespace shoptalk
