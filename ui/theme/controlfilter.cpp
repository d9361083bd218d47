// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlfilter.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
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

/// The control that `widget` is, or is a part of; nothing for the list that a combo box has opened.
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
    // Qt gives the focus before anybody can refuse the event.
    if (widget.focusPolicy() == Qt::WheelFocus)
        widget.setFocusPolicy(Qt::StrongFocus);
    // The delegate that comes with a combo box knows nothing of style sheets.
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
    if (event->type() != QEvent::Wheel)
        return false;
    const QWidget *control = controlOf(widget);
    if (!control || isInUse(*control))
        return false;
    event->ignore(); // it goes on to what is around
    return true;
}

} // namespace shoptalk
