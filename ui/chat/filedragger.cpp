// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/filedragger.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace shoptalk {

FileDragger::FileDragger(QWidget &area, std::function<QString(const QPoint &)> fileAt)
    : QObject(&area)
    , m_area(area)
    , m_fileAt(std::move(fileAt))
{
    area.installEventFilter(this);
}

bool FileDragger::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        m_pressedAt = press->pos();
        m_file = press->button() == Qt::LeftButton ? m_fileAt(m_pressedAt) : QString();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_file.clear();
    } else if (event->type() == QEvent::MouseMove && !m_file.isEmpty()) {
        const auto *move = static_cast<QMouseEvent *>(event);
        const bool isFar = (move->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        // Not while the area handles this event: it is deleted if the console is locked during the drag.
        if (isFar && move->buttons().testFlag(Qt::LeftButton))
            QMetaObject::invokeMethod(this, &FileDragger::drag, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FileDragger::drag()
{
    if (m_file.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(std::exchange(m_file, {}))});
    auto *drag = new QDrag(m_area.window()); // the window stays
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

} // namespace shoptalk
