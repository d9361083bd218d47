// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/picturedrop.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace shoptalk {

PictureDrop::PictureDrop(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAcceptDrops(true);
}

void PictureDrop::setAimedAt(bool isAimedAt)
{
    m_isAimedAt = isAimedAt;
    update();
}

void PictureDrop::paintEvent(QPaintEvent *)
{
    if (!m_isAimedAt)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().accent, 2, Qt::DashLine));
    painter.setBrush(m_theme.colours().accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

void PictureDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isReady() || !(event->mimeData()->hasImage() || event->mimeData()->hasUrls()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setAimedAt(true);
}

void PictureDrop::dragLeaveEvent(QDragLeaveEvent *)
{
    setAimedAt(false);
}

void PictureDrop::dropEvent(QDropEvent *event)
{
    setAimedAt(false);
    event->acceptProposedAction();
    Q_EMIT given(*event->mimeData());
}

void PictureDrop::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        Q_EMIT given(*QApplication::clipboard()->mimeData());
    else
        QWidget::keyPressEvent(event);
}

} // namespace shoptalk
