// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QWidget>

namespace shoptalk {

/// The larger drawings of resources/icons/illustrations.
enum class Drawing {
    Welcome, ///< A shop with an awning that receives messages.
    NoConversations,
    NoMatch,
    PickConversation,
    Problem,
    Connected
};

/// A centred drawing in the theme's colours; `side` is in device-independent pixels. It is decoration and
/// hidden from screen readers.
class Illustration : public QWidget {
public:
    Illustration(const Theme &theme, Drawing drawing, int side, QWidget *parent = nullptr);
    void setDrawing(Drawing drawing);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Drawing m_drawing;
    int m_side;
};

/// The program's own icon.
QIcon applicationIcon();

} // namespace shoptalk
