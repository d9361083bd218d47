// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace shoptalk {

class Preferences;
class Theme;

/// Larger and smaller text in the whole program: Ctrl++, Ctrl+- and Ctrl+0, remembered.
class TextZoom : public QObject {
    Q_OBJECT
public:
    /// The keys hold in `window`; the actions go into `menu`.
    TextZoom(Theme &theme, Preferences &preferences, QMenu &menu, QWidget *window);

private:
    QAction *add(QMenu &menu, const QString &name, const QString &text);
    /// By so many steps of the scale.
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
