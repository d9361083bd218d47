// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace shoptalk {

class Theme;

/// Says how many conversations are selected, and offers the menu of what can be done with them.
class SelectionBar : public QFrame {
    Q_OBJECT
public:
    explicit SelectionBar(const Theme &theme, QWidget *parent = nullptr);

    void setCount(int count);

Q_SIGNALS:
    /// The person wants the menu at that point of the screen.
    void menuRequested(const QPoint &at);
    void endRequested();

private:
    QLabel *m_text;
    QToolButton *m_actions;
    QToolButton *m_end;
};

} // namespace shoptalk
