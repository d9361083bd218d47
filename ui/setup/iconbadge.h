// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace shoptalk {

/// An icon on a softly tinted square with round corners. Decoration: hidden from screen readers.
class IconBadge : public QWidget {
public:
    IconBadge(const Theme &theme, Icon icon, int side, QWidget *parent = nullptr);
    void setIcon(Icon icon);
    QSize sizeHint() const override;

    static void paint(QPainter &painter, const QRectF &square, Icon icon, const QColor &background,
                      const QColor &line, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Icon m_icon;
    int m_side;
};

} // namespace shoptalk
