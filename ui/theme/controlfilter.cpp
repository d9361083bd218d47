// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlfilter.h"

#include "ui/theme/calendar.h"
#include "ui/theme/celltip.h"
#include "ui/theme/popupcorners.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTabBar>

using namespace Qt::StringLiterals;

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

/// The list that a combo box opens.
void prepareList(QComboBox &combo)
{
    QWidget *popup = combo.view()->parentWidget();
    popup->setStyleSheet(u" "_s); // without one of its own, Qt leaves it out of the application's
    clearCorners(*popup);
}

/// A number stands where reading begins. Qt places it at the left, because digits are written from there in
/// every language.
void alignNumber(QWidget &widget)
{
    if (auto *field = qobject_cast<QAbstractSpinBox *>(&widget))
        field->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter
                            | (field->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void prepare(QWidget &widget, const Theme &theme)
{
    if (qobject_cast<QMenu *>(&widget) || isToolTip(widget))
        clearCorners(widget);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(&widget))
        prepareCalendar(*calendar, theme);
    // Qt moves the focus before the event can be refused.
    if (widget.focusPolicy() == Qt::WheelFocus)
        widget.setFocusPolicy(Qt::StrongFocus);
    // A combo box's default delegate ignores style sheets.
    auto *combo = qobject_cast<QComboBox *>(&widget);
    if (!combo)
        return;
    if (!qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    prepareList(*combo);
}

} // namespace

ControlFilter::ControlFilter(const Theme &theme)
    : m_theme(theme)
{
}

bool ControlFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::Polish)
        prepare(*widget, m_theme);
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange)
        alignNumber(*widget);
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
