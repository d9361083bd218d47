// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWheelEvent;

namespace shoptalk {

/// Rules that hold for every control of a program, whoever created it. Installed on the application.
///
/// The mouse wheel only scrolls. It does not move the focus, does not change a closed combo box, and changes
/// a spin box or a slider only while that has the focus. Other wheel events go to the surrounding scroll
/// area. The list of a combo box can be styled like any other list.
class ControlFilter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace shoptalk
