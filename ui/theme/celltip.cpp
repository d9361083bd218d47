// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/celltip.h"

#include "ui/theme/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace shoptalk {

namespace {

/// A delegate that paints rows in its own way also decides what is cut off.
bool isPlain(const QAbstractItemDelegate *delegate)
{
    return delegate && delegate->metaObject() == &QStyledItemDelegate::staticMetaObject;
}

} // namespace

bool showWholeCell(QWidget &widget, const QHelpEvent &event)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (!view || view->viewport() != &widget)
        return false;
    const QModelIndex index = view->indexAt(event.pos());
    if (!index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return false;
    const QRect place = view->visualRect(index).intersected(widget.rect());
    const QString text = index.data().toString();
    if (text.isEmpty() || !isPlain(view->itemDelegateForIndex(index))
        || view->sizeHintForIndex(index).width() <= place.width())
        return false;
    QToolTip::showText(event.globalPos(), plainToolTip(text), &widget, place);
    return true;
}

} // namespace shoptalk
