// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWheelEvent;

namespace shoptalk {

/// What holds for every control of a program, whoever made it. Installed on the application.
///
/// The wheel scrolls and nothing else: it gives the focus to nobody, changes no closed combo box, and changes
/// a spin box or a slider only while that has the focus. What a control does not take goes to the scroll area
/// around it. The list of a combo box can be styled as any other list.
class ControlFilter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace shoptalk
