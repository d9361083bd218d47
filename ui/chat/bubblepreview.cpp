// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubblepreview.h"

#include "ui/chat/bubblepainter.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/controls.h"

#include <QPaintEvent>
#include <QPainter>

namespace shoptalk {

namespace {
constexpr int previewMinWidth = 200;
constexpr int previewWidth = 320;
} // namespace

BubblePreview::BubblePreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_message.direction = Direction::Inbound; // the customer receives it
    m_message.sentAt = QDateTime::currentDateTimeUtc();
    keepFitting(theme, *this, [this] { fitHeight(); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BubblePreview::setContent(const MessageContent &content, const MediaState &media)
{
    m_media = media;
    m_message.content = content;
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(accessibleTextOf(m_message));
    fitHeight();
    update();
}

BubbleContext BubblePreview::contextFor(int width) const
{
    BubbleContext context;
    context.message = m_message;
    context.media = m_media;
    context.width = width;
    context.direction = layoutDirection();
    return context;
}

int BubblePreview::heightForWidth(int width) const
{
    return layOutBubble(contextFor(width), m_theme).height;
}

QSize BubblePreview::sizeHint() const
{
    return {previewWidth, heightForWidth(qMax(width(), previewMinWidth))};
}

QSize BubblePreview::minimumSizeHint() const
{
    return {previewMinWidth, sizeHint().height()};
}

void BubblePreview::fitHeight()
{
    setMinimumHeight(heightForWidth(qMax(width(), previewMinWidth)));
    updateGeometry();
}

void BubblePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void BubblePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours().canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    const BubbleContext context = contextFor(width());
    BubblePainter(painter, m_theme, context).paint(layOutBubble(context, m_theme));
}

} // namespace shoptalk
