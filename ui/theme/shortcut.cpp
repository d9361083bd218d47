// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QWidget>

namespace shoptalk {

QAction *addShortcut(QWidget &owner, const QKeySequence &keys, const QString &text,
                     Qt::ShortcutContext context)
{
    auto *action = new QAction(text, &owner);
    action->setShortcut(keys);
    action->setShortcutContext(context);
    owner.addAction(action);
    return action;
}

QAction *addShortcut(QWidget &owner, Shortcut shortcut, const QString &text, Qt::ShortcutContext context)
{
    auto *action = new QAction(text, &owner);
    action->setShortcutContext(context);
    useShortcut(*action, shortcut);
    owner.addAction(action);
    return action;
}

} // namespace shoptalk
