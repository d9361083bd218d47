// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace shoptalk {

namespace {

constexpr int frameWidth = 8; ///< Estimated width of the desktop's frame, before the real one is known.
constexpr int titleHeight = 40;

const QScreen *screenAt(const QPoint &point)
{
    const QScreen *screen = QGuiApplication::screenAt(point);
    return screen ? screen : QGuiApplication::primaryScreen();
}

/// The largest content of a window whose frame is on the screen as well.
QSize maxContent(const QRect &available)
{
    return {available.width() - 2 * frameWidth, available.height() - titleHeight - frameWidth};
}

} // namespace

void placeWindow(QWidget &window, const QByteArray &geometry, const QSize &otherwise)
{
    // Qt refuses a geometry that was stored on a screen with another scale.
    const bool isRestored = window.restoreGeometry(geometry);
    if (!isRestored)
        window.resize(otherwise);
    const QScreen *screen = screenAt(window.geometry().center());
    if (!screen || window.isMaximized() || window.isFullScreen())
        return;
    const QRect available = screen->availableGeometry();
    const QSize largest = maxContent(available);
    window.setMinimumSize(window.minimumSize().boundedTo(largest));
    QRect place = window.geometry();
    place.setSize(place.size().boundedTo(largest));
    if (isRestored) {
        place.moveLeft(qBound(available.left(), place.left(), available.right() + 1 - place.width()));
        place.moveTop(qBound(available.top(), place.top(), available.bottom() + 1 - place.height()));
        window.setGeometry(place);
    } else {
        window.resize(place.size()); // the desktop chooses the position
    }
}

void placeWindowOver(QWidget &window, const QSize &wanted, const QRect &over)
{
    const QScreen *screen = screenAt(over.center());
    if (!screen)
        return;
    const QRect available = screen->availableGeometry();
    const QSize size = wanted.boundedTo(maxContent(available));
    window.resize(size);
    if (over.isEmpty())
        return; // where it stands is the desktop's choice
    const QSize framed = size + QSize(2 * frameWidth, titleHeight + frameWidth);
    QRect place(QPoint(), framed);
    place.moveCenter(over.center());
    window.move(qBound(available.left(), place.left(), available.right() + 1 - framed.width()),
                qBound(available.top(), place.top(), available.bottom() + 1 - framed.height()));
}

} // namespace shoptalk
