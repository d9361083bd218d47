// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace shoptalk {

/// A person's initials in their colour. Decoration: hidden from screen readers, which get the name beside it.
class AvatarBadge : public QWidget {
public:
    AvatarBadge(const Theme &theme, int side, QWidget *parent = nullptr);
    /// `id` decides the colour.
    void setPerson(const QString &id, const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_side;
    QString m_initials;
    uint m_seed = 0;
};

} // namespace shoptalk
