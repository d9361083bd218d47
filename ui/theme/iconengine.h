// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QIconEngine>
#include <QPointer>

namespace shoptalk {

class Theme;
struct Colours;

/// Paints one of our icons in the colours of the current theme.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const Theme *theme, Icon icon, QColor Colours::*role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    QColor colour(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    Icon m_icon;
    QColor Colours::*m_role;
};

} // namespace shoptalk
