// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menubar.h"

#include "ui/theme/shortcut.h"
#include "ui/theme/translated.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace shoptalk {

MenuBar::MenuBar(QWidget &window)
    : QMenuBar(&window)
{
    // Windows opens the menu on F10 by itself. On other desktops the program has to do it. The window has the
    // action, because a menu bar shows its own actions as entries.
    QAction *open = addShortcut(window, QKeySequence(Qt::Key_F10), {});
    keepTranslated(window, *this, [open] { open->setText(tr("Open the menu")); });
    connect(open, &QAction::triggered, this, [this] {
        if (!actions().isEmpty())
            setActiveAction(actions().constFirst());
    });
}

void MenuBar::keyPressEvent(QKeyEvent *event)
{
    if (hasFocus() || QApplication::activePopupWidget())
        QMenuBar::keyPressEvent(event);
    else
        event->ignore();
}

} // namespace shoptalk
