// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QTabWidget;

namespace shoptalk::gallery {

/// Shows the sheets as tabs, with a choice of theme, text size and layout direction.
class GalleryWindow : public QWidget {
    Q_OBJECT
public:
    explicit GalleryWindow(Theme &theme, QWidget *parent = nullptr);

private:
    void addModes(QBoxLayout &row);
    void addScales(QBoxLayout &row);
    void addDirection(QBoxLayout &row);
    /// Makes every sheet again, because some read a colour once.
    void fill();

    Theme &m_theme;
    QTabWidget *m_tabs;
};

} // namespace shoptalk::gallery
