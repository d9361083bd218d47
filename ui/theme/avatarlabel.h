// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace shoptalk {

class Theme;

/// A person's picture in a circle, or their initials if there is none. It is decoration, because the name is
/// shown beside it.
class AvatarLabel : public QWidget {
public:
    /// `side` in logical pixels at the usual text size; the picture grows with the text.
    AvatarLabel(const Theme &theme, int side, QWidget *parent = nullptr);
    void setPerson(const QString &initials, uint seed);
    /// Sets the picture, which must be square. If it is null, the initials are shown.
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
