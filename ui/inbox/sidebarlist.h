// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls.h"

#include <QListView>

namespace shoptalk {

/// Makes a list look like one of the sidebar: rows of one height, no frame, the row under the pointer marked.
inline void setSidebarList(QListView &list)
{
    setSurface(list, Surface::Sidebar);
    list.setFrameShape(QFrame::NoFrame);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setUniformItemSizes(true);
    list.setMouseTracking(true);
    list.viewport()->setAttribute(Qt::WA_Hover);
}

} // namespace shoptalk
