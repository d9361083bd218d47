// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace shoptalk {

/// A rotating ring that shows work in progress. It rotates only while it is visible. It is hidden from screen
/// readers, which get the text beside it.
class Spinner : public QWidget {
public:
    Spinner(const Theme &theme, int side, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    const Theme &m_theme;
    int m_side;
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace shoptalk
