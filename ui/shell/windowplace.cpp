// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace shoptalk {

namespace {

constexpr int frameWidth = 8; ///< Estimated width of the desktop's frame, before the real one is known.
constexpr int titleHeight = 40;

const QScreen *screenOf(const QWidget &window)
{
    const QScreen *screen = QGuiApplication::screenAt(window.geometry().center());
    return screen ? screen : QGuiApplication::primaryScreen();
}

} // namespace

void placeWindow(QWidget &window, const QByteArray &geometry, const QSize &otherwise)
{
    // Qt refuses a geometry that was stored on a screen with another scale.
    const bool isRestored = window.restoreGeometry(geometry);
    if (!isRestored)
        window.resize(otherwise);
    const QScreen *screen = screenOf(window);
    if (!screen || window.isMaximized() || window.isFullScreen())
        return;
    const QRect available = screen->availableGeometry();
    const QSize largest(available.width() - 2 * frameWidth, available.height() - titleHeight - frameWidth);
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

} // namespace shoptalk
