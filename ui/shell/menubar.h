// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>

namespace shoptalk {

/// A menu bar that reacts to letters only while it is active: after Alt or F10, or while a menu is open. Qt's
/// own menu bar takes every letter that no other widget handled, so that typing "sl" would lock the program.
class MenuBar : public QMenuBar {
    Q_OBJECT
public:
    explicit MenuBar(QWidget &window);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace shoptalk
