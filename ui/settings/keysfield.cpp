// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keysfield.h"

#include <QKeyEvent>

namespace shoptalk {

namespace {

/// True for keys that move on, confirm or close, when they are pressed without Ctrl or Alt.
bool leavesField(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isPlain;
    default:
        return false;
    }
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

} // namespace

KeysField::KeysField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeysField::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
    Q_EMIT keysChanged(keys);
}

bool KeysField::event(QEvent *event)
{
    // Otherwise keys that are a shortcut already would trigger it.
    if (event->type() == QEvent::ShortcutOverride && !leavesField(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeysField::keyPressEvent(QKeyEvent *event)
{
    if (leavesField(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    setKeys(QKeySequence(event->keyCombination()));
}

} // namespace shoptalk
