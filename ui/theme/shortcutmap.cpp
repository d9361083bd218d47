// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shortcutmap.h"

#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QWidget>

#include <utility>

namespace shoptalk {

ShortcutMap::ShortcutMap(Changes changes, QObject *parent)
    : QObject(parent)
    , m_changes(std::move(changes))
{
    qApp->installEventFilter(this);
}

QList<QKeySequence> ShortcutMap::keys(Shortcut shortcut) const
{
    const auto found = m_changes.constFind(shortcutName(shortcut));
    if (found == m_changes.constEnd())
        return freeKeys(shortcut);
    const QKeySequence keys = QKeySequence::fromString(*found, QKeySequence::PortableText);
    return keys.isEmpty() ? QList<QKeySequence>() : QList{keys};
}

QList<QKeySequence> ShortcutMap::freeKeys(Shortcut shortcut) const
{
    QList<QKeySequence> keys = usualKeys(shortcut);
    for (const QString &chosen : m_changes)
        keys.removeAll(QKeySequence::fromString(chosen, QKeySequence::PortableText));
    return keys;
}

bool ShortcutMap::isChanged(Shortcut shortcut) const
{
    return m_changes.contains(shortcutName(shortcut));
}

void ShortcutMap::set(Shortcut shortcut, const QKeySequence &keys)
{
    if (usualKeys(shortcut).value(0) == keys)
        return reset(shortcut);
    m_changes.insert(shortcutName(shortcut), keys.toString(QKeySequence::PortableText));
    applyToAll();
}

void ShortcutMap::reset(Shortcut shortcut)
{
    m_changes.remove(shortcutName(shortcut));
    applyToAll();
}

void ShortcutMap::resetAll()
{
    m_changes.clear();
    applyToAll();
}

void ShortcutMap::applyToAll()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const QList<QAction *> actions = widget->actions();
        for (QAction *action : actions)
            apply(*action);
    }
    Q_EMIT changed();
}

void ShortcutMap::apply(QAction &action) const
{
    const std::optional<Shortcut> shortcut = shortcutOf(action);
    if (!shortcut)
        return;
    if (const QList<QKeySequence> wanted = keys(*shortcut); action.shortcuts() != wanted)
        action.setShortcuts(wanted);
}

bool ShortcutMap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionChanged)
        apply(*static_cast<QActionEvent *>(event)->action());
    return QObject::eventFilter(watched, event);
}

} // namespace shoptalk
