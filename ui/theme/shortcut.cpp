// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QCoreApplication>
#include <QToolButton>
#include <QWidget>

namespace shoptalk {

namespace {

struct ShortcutText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::ShortcutText)
};

} // namespace

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

void followKeys(QWidget &owner, Shortcut shortcut, const std::function<void(const QString &)> &show)
{
    // ShortcutMap sets the keys of the actions of widgets. This one is disabled, so that it does not compete
    // with the one that the keys trigger, and has no text, so that no list of shortcuts shows it.
    auto *action = new QAction(&owner);
    action->setEnabled(false);
    action->setShortcutContext(Qt::WidgetShortcut);
    useShortcut(*action, shortcut);
    owner.addAction(action);
    const auto showNow = [action, show] { show(action->shortcut().toString(QKeySequence::NativeText)); };
    showNow();
    QObject::connect(action, &QAction::changed, &owner, showNow);
}

QString nameWithKeys(const QString &name, const QString &keys)
{
    return keys.isEmpty() ? name : ShortcutText::tr("%1 (%2)").arg(name, keys);
}

void showKeys(QToolButton &button, Shortcut shortcut)
{
    followKeys(*button.parentWidget(), shortcut, [&button](const QString &keys) {
        button.setToolTip(nameWithKeys(button.accessibleName(), keys));
    });
}

} // namespace shoptalk
