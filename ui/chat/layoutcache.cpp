// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/layoutcache.h"

namespace shoptalk {

namespace {
constexpr int maxLayouts = 200;
constexpr int maxHeights = 1000;
} // namespace

LayoutCache::LayoutCache(const Theme &theme)
    : m_theme(theme)
    , m_heights(maxHeights)
    , m_layouts(maxLayouts)
{
}

const BubbleLayout &LayoutCache::layout(const BubbleContext &context)
{
    Entry *entry = m_layouts.object(context.message.id);
    if (!entry || !(entry->context == context)) {
        entry = new Entry{context, layOutBubble(context, m_theme)};
        m_layouts.insert(context.message.id, entry);
        m_heights.insert(context.message.id, new Height{context, entry->layout.height});
    }
    return entry->layout;
}

int LayoutCache::height(const BubbleContext &context)
{
    const Height *known = m_heights.object(context.message.id);
    if (known && known->context == context)
        return known->pixels;
    return layout(context).height;
}

void LayoutCache::clear()
{
    m_layouts.clear();
    m_heights.clear();
}

} // namespace shoptalk
