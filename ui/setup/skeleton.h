// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace shoptalk {

/// A placeholder with the shape of a list that is still loading, with a moving highlight.
class Skeleton : public QWidget {
public:
    Skeleton(const Theme &theme, int rows, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int rowHeight() const;
    QBrush bone() const;
    void paintRow(QPainter &painter, const QRectF &row, double nameWidth) const;

    const Theme &m_theme;
    int m_rows;
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace shoptalk
