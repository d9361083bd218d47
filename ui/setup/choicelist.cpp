// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/choicelist.h"

#include "ui/setup/choicedelegate.h"

namespace shoptalk {

namespace {

constexpr int mostRowsInSight = 5;

} // namespace

ChoiceList::ChoiceList(const ChoiceDelegate &delegate, QWidget *parent)
    : QListView(parent)
    , m_delegate(delegate)
{
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
}

int ChoiceList::heightForWidth(int width) const
{
    const int rows = model() ? model()->rowCount() : 0;
    int height = 0;
    for (int row = 0; row < qMin(rows, mostRowsInSight); ++row)
        height += m_delegate.heightFor(model()->index(row, 0), width);
    // Half of the next row shows that there are more.
    if (rows > mostRowsInSight)
        height += m_delegate.heightFor(model()->index(mostRowsInSight, 0), width) / 2;
    return height;
}

QSize ChoiceList::sizeHint() const
{
    return {280, heightForWidth(qMax(280, width()))};
}

} // namespace shoptalk
