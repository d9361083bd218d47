// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlfilter.h"

#include "ui/theme/celltip.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTabBar>

namespace shoptalk {

namespace {

bool changesByWheel(const QWidget &widget)
{
    const bool isSlider =
        qobject_cast<const QAbstractSlider *>(&widget) && !qobject_cast<const QScrollBar *>(&widget);
    return isSlider || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QTabBar *>(&widget);
}

/// The control that `widget` is or belongs to; null for the open list of a combo box.
QWidget *controlOf(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (changesByWheel(*widget))
            return widget;
        if (widget->isWindow())
            break;
    }
    return nullptr;
}

bool isInUse(const QWidget &control)
{
    if (qobject_cast<const QComboBox *>(&control) || qobject_cast<const QTabBar *>(&control))
        return false;
    const QWidget *focus = control.window()->focusWidget();
    return focus && focus->hasFocus() && (focus == &control || control.isAncestorOf(focus));
}

void prepare(QWidget &widget)
{
    // Qt moves the focus before the event can be refused.
    if (widget.focusPolicy() == Qt::WheelFocus)
        widget.setFocusPolicy(Qt::StrongFocus);
    // A combo box's default delegate ignores style sheets.
    auto *combo = qobject_cast<QComboBox *>(&widget);
    if (!combo || qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()))
        return;
    combo->setItemDelegate(new QStyledItemDelegate(combo));
}

} // namespace

bool ControlFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::Polish)
        prepare(*widget);
    if (event->type() == QEvent::ToolTip)
        return showWholeCell(*widget, *static_cast<QHelpEvent *>(event));
    if (event->type() != QEvent::Wheel)
        return false;
    const QWidget *control = controlOf(widget);
    if (!control || isInUse(*control))
        return false;
    event->ignore(); // passes the event to the surrounding widget
    return true;
}

} // namespace shoptalk
