// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/layoutcache.h"

#include <QDate>

namespace shoptalk {

namespace {

constexpr int maxLayouts = 200;

/// Of everything that changes how a row is laid out. The words of a day change at midnight.
size_t fingerprintOf(const BubbleContext &context)
{
    const Message &message = context.message;
    const qint64 today = context.startsDay ? QDate::currentDate().toJulianDay() : 0;
    QString reactions;
    for (const Reaction &reaction : message.reactions)
        reactions += reaction.emoji + QChar(u'\n');
    return qHashMulti(0, message.text, message.isEdited, reactions, int(message.kind), int(message.direction),
                      int(message.delivery), message.failure.meta ? message.failure.meta->code : -1,
                      message.sentAt.toSecsSinceEpoch(), context.startsDay, context.startsGroup,
                      context.endsGroup, context.followsUncertain, context.width, int(context.direction),
                      today);
}

} // namespace

LayoutCache::LayoutCache(const Theme &theme)
    : m_theme(theme)
    , m_layouts(maxLayouts)
{
}

const BubbleLayout &LayoutCache::layout(const BubbleContext &context)
{
    const size_t fingerprint = fingerprintOf(context);
    Entry *entry = m_layouts.object(context.message.id);
    if (!entry || entry->fingerprint != fingerprint) {
        entry = new Entry{fingerprint, layOutBubble(context, m_theme)};
        m_layouts.insert(context.message.id, entry);
        m_heights.insert(context.message.id, {fingerprint, entry->layout.height});
    }
    return entry->layout;
}

int LayoutCache::height(const BubbleContext &context)
{
    const auto known = m_heights.constFind(context.message.id);
    if (known != m_heights.constEnd() && known->fingerprint == fingerprintOf(context))
        return known->pixels;
    return layout(context).height;
}

void LayoutCache::clear()
{
    m_layouts.clear();
    m_heights.clear();
}

} // namespace shoptalk
