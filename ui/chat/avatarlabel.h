// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace shoptalk {

class Theme;

/// A customer's initials in a circle. Decoration: the name stands beside it.
class AvatarLabel : public QWidget {
public:
    AvatarLabel(const Theme &theme, int side, QWidget *parent = nullptr);
    void setPerson(const QString &initials, uint seed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_initials;
    uint m_seed = 0;
};

} // namespace shoptalk
