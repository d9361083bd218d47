// SPDX-License-Identifier: GPL-3.0-or-later
#include "bubblesheet.h"

#include "ui/chat/bubblepainter.h"

#include <QPainter>

#include <utility>

namespace shoptalk::gallery {

BubbleSheet::BubbleSheet(const Theme &theme, QList<Item> items, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_items(std::move(items))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

BubbleContext BubbleSheet::contextOf(const Item &item, int width) const
{
    BubbleContext context = item.context;
    context.width = width;
    context.direction = layoutDirection();
    return context;
}

int BubbleSheet::captionHeight() const
{
    return QFontMetrics(m_theme.font(TextStyle::Caption)).height() + space::xs;
}

int BubbleSheet::heightForWidth(int width) const
{
    int height = space::m;
    for (const Item &item : m_items)
        height += captionHeight() + layOutBubble(contextOf(item, width), m_theme).height + space::s;
    return height;
}

QSize BubbleSheet::sizeHint() const
{
    const int usual = 480;
    return {usual, heightForWidth(usual)};
}

void BubbleSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = space::m;
    for (const Item &item : std::as_const(m_items)) {
        painter.setFont(m_theme.font(TextStyle::Caption));
        painter.setPen(m_theme.colours().textMuted);
        painter.drawText(QRect(space::l, top, width() - 2 * space::l, captionHeight()), Qt::AlignHCenter,
                         item.caption);
        top += captionHeight();
        const BubbleContext context = contextOf(item, width());
        const BubbleLayout layout = layOutBubble(context, m_theme);
        painter.save();
        painter.translate(0, top);
        BubblePainter(painter, m_theme, context).paint(layout);
        painter.restore();
        top += layout.height + space::s;
    }
}

} // namespace shoptalk::gallery
