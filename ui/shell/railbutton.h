// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QToolButton>

class QAction;
class QPainter;

namespace shoptalk {

/// A button of the navigation rail: an icon, or the initials of one of the shop's numbers, above the text of
/// an action that it triggers, and the number of unread messages or a mark. Its owner sets whether it is
/// checked.
class RailButton final : public QToolButton {
    Q_OBJECT
public:
    /// `action` may be deleted before the button.
    RailButton(QAction &action, Icon icon, const Theme &theme, QWidget *parent);

    /// Shows these instead of the icon, in the colour of `seed`; see `avatarColour`.
    void setInitials(const QString &initials, uint seed);
    void setUnread(int count);
    /// Marks that something on its page needs the person.
    void setNeedsAttention(bool needs);
    /// Shows the text only in the tooltip.
    void setCompact(bool isCompact);
    /// The width that the whole text needs on one line.
    int wantedWidth() const;
    /// The height with the text.
    int labelledHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// It is not checked by a click, because the page may not change.
    void nextCheckState() override {}
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QAction &action);
    void describe();
    QStringList lines() const;
    /// The square of the icon in a left-to-right layout.
    QRect iconPlace() const;
    void paintPicture(QPainter &painter, const QColor &colour) const;
    void paintText(QPainter &painter, const QColor &colour) const;
    void paintBadge(QPainter &painter) const;

    const Theme &m_theme;
    Icon m_icon;
    QString m_initials;
    uint m_seed = 0;
    QString m_name;
    QString m_keys;
    int m_unread = 0;
    bool m_needsAttention = false;
    bool m_isCompact = false;
};

} // namespace shoptalk
