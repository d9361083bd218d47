// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/itemlayout.h"

namespace shoptalk {

ItemLayout::ItemLayout(QWidget *parent)
    : QLayout(parent)
{
}

ItemLayout::~ItemLayout() = default;

void ItemLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *ItemLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *ItemLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.at(size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    return item;
}

} // namespace shoptalk
