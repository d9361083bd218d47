// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/shrinkingarea.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace shoptalk {

namespace {
constexpr int minHeight = 72; ///< Some lines, in pixels at the usual text size.
} // namespace

ShrinkingArea::ShrinkingArea(const Theme &theme, QWidget *content, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content);
    content->installEventFilter(this);
}

QSize ShrinkingArea::sizeHint() const
{
    const QLayout *layout = widget()->layout();
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width()) : layout->totalSizeHint().height();
    return {layout->totalSizeHint().width(), height};
}

QSize ShrinkingArea::minimumSizeHint() const
{
    return {widget()->layout()->totalMinimumSize().width(),
            qMin(sizeHint().height(), m_theme.sized(minHeight))};
}

bool ShrinkingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ShrinkingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // lines that break make it higher
}

} // namespace shoptalk
