// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace shoptalk {

namespace {

constexpr Qt::KeyboardModifiers selecting = Qt::ControlModifier | Qt::ShiftModifier;

QItemSelectionModel::SelectionFlags commandFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier))
        return QItemSelectionModel::SelectCurrent
            | (modifiers.testFlag(Qt::ControlModifier) ? QItemSelectionModel::NoUpdate
                                                       : QItemSelectionModel::Clear);
    return modifiers.testFlag(Qt::ControlModifier) ? QItemSelectionModel::Toggle
                                                   : QItemSelectionModel::NoUpdate;
}

} // namespace

void ConversationView::setOpenRow(const QModelIndex &index)
{
    m_open = index;
    if (index.isValid())
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clearSelection();
}

bool ConversationView::isSelecting() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return selected.size() > 1 || (selected.size() == 1 && m_open != selected.first());
}

QModelIndexList ConversationView::chosenRows() const
{
    if (!isSelecting())
        return {};
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QItemSelectionModel::SelectionFlags ConversationView::selectionCommand(const QModelIndex &,
                                                                       const QEvent *event) const
{
    if (!event)
        return QItemSelectionModel::NoUpdate;
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isSpace = key.key() == Qt::Key_Space;
        const bool isMove = key.modifiers().testFlag(Qt::ShiftModifier);
        return isSpace || isMove ? commandFor(key.modifiers()) : QItemSelectionModel::NoUpdate;
    }
    if (event->type() != QEvent::MouseButtonPress)
        return QItemSelectionModel::NoUpdate;
    const auto &press = static_cast<const QMouseEvent &>(*event);
    return press.button() == Qt::LeftButton ? commandFor(press.modifiers()) : QItemSelectionModel::NoUpdate;
}

void ConversationView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT chosenRowsChanged();
}

void ConversationView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_wasPlainClick = (event->modifiers() & selecting) == Qt::NoModifier;
    QListView::mousePressEvent(event);
}

} // namespace shoptalk
