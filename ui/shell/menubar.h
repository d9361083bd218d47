// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>

namespace shoptalk {

/// A menu bar that hears letters only while somebody is in it: after Alt or F10, or while a menu is open.
/// Qt's own takes every letter that no other widget wanted, also from its corner widget: "sl" would lock.
class MenuBar : public QMenuBar {
    Q_OBJECT
public:
    explicit MenuBar(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace shoptalk
