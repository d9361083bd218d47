// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/shortcuts.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace shoptalk {

class KeysField;
class ShortcutMap;
class Theme;

/// Asks for the new keys of one shortcut, and stores them. Keys that do something else are refused with the
/// name of what they do.
class ShortcutDialog : public QDialog {
    Q_OBJECT
public:
    /// Gives what else uses the keys; empty if nothing does.
    using UsedFor = std::function<QString(const QKeySequence &keys)>;

    /// `text` says what the shortcut does. The map outlives this.
    ShortcutDialog(const QString &text, Shortcut shortcut, ShortcutMap &map, UsedFor usedFor,
                   const Theme &theme, QWidget *parent);

private:
    QWidget *makeButtons();
    /// The buttons may need several lines.
    void fitHeight();
    void take(const QKeySequence &keys);
    QString problemWith(const QKeySequence &keys) const;

    Shortcut m_shortcut;
    ShortcutMap &m_map;
    UsedFor m_usedFor;
    KeysField *m_field;
    QLabel *m_problem;
    QPushButton *m_save = nullptr;
};

} // namespace shoptalk
