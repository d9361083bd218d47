// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QTabWidget;

namespace shoptalk::gallery {

/// The sheets as tabs, with the theme, the text size and the direction of reading to choose.
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
