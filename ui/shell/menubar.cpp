// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menubar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

namespace shoptalk {

MenuBar::MenuBar(QWidget *parent)
    : QMenuBar(parent)
{
    // Windows brings it along; elsewhere desktops expect it of the program.
    auto *open = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(open, &QShortcut::activated, this, [this] {
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
