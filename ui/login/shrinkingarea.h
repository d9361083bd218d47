// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace shoptalk {

class Theme;

/// Shows its content whole where the window has room for it, and scrolls it where it has not.
class ShrinkingArea final : public QScrollArea {
    Q_OBJECT
public:
    /// Takes `content`, which has a layout. `theme` outlives this.
    ShrinkingArea(const Theme &theme, QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace shoptalk
