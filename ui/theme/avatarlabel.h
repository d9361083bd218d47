// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace shoptalk {

class Theme;

/// Somebody's picture in a circle, or their initials where there is none. Decoration: the name stands beside
/// it.
class AvatarLabel : public QWidget {
public:
    /// `side` in logical pixels.
    AvatarLabel(const Theme &theme, int side, QWidget *parent = nullptr);
    void setPerson(const QString &initials, uint seed);
    /// Square; null: initials.
    void setPicture(const QImage &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_initials;
    uint m_seed = 0;
    QImage m_picture;
};

} // namespace shoptalk
