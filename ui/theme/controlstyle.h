// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>

namespace shoptalk {

class Theme;

/// Qt's Fusion style that reads no image file while the main window is made: it has an icon of our own, or
/// reads the file when the icon is painted. Reading the first one loads the plugins of every image format,
/// which takes longer than making the window.
class ControlStyle final : public QProxyStyle {
    Q_OBJECT
public:
    /// Without the theme, the icons are Qt's.
    explicit ControlStyle(const Theme &theme);

    /// The icons in fields are as large as their text.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    /// The text of a combo box begins where reading begins. Qt's style sheets draw it on the left.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole textRole) const override;

private:
    QIcon clearIcon(Qt::LayoutDirection direction) const;

    QPointer<const Theme> m_theme;
};

} // namespace shoptalk
