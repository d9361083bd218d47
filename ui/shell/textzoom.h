// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace shoptalk {

class Preferences;
class Theme;

/// Changes the text size of the whole program with Ctrl++, Ctrl+- and Ctrl+0. The size is remembered.
class TextZoom : public QObject {
    Q_OBJECT
public:
    /// The keys work in `window`. The actions are added to `menu`.
    TextZoom(Theme &theme, Preferences &preferences, QMenu &menu, QWidget *window);

private:
    QAction *add(QMenu &menu, const QString &name, const QString &text);
    /// Changes the text size by this number of steps.
    void step(int by);
    void use(qreal scale);
    void describe();

    Theme &m_theme;
    Preferences &m_preferences;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_usual;
};

} // namespace shoptalk
