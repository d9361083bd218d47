// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/emojihistory.h"

#include "ui/chat/emojilist.h"

#include <utility>

namespace shoptalk {

EmojiHistory::EmojiHistory(QStringList recent, int skinTone, QObject *parent)
    : QObject(parent)
    , m_recent(std::move(recent))
    , m_skinTone(qBound(0, skinTone, maxSkinTone))
{
    m_recent = m_recent.mid(0, maxRecent);
}

void EmojiHistory::use(const QString &emoji)
{
    m_recent.removeAll(emoji);
    m_recent.prepend(emoji);
    m_recent = m_recent.mid(0, maxRecent);
    Q_EMIT changed();
}

void EmojiHistory::setSkinTone(int tone)
{
    if (m_skinTone == qBound(0, tone, maxSkinTone))
        return;
    m_skinTone = qBound(0, tone, maxSkinTone);
    Q_EMIT changed();
}

} // namespace shoptalk
