// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace shoptalk {

/// Paints a row of a list in the set-up as a card: icon, name, facts, and whether it is chosen. Texts wrap,
/// so that nothing is cut off at large text sizes.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    /// `takesSeveral` paints check boxes instead of radio buttons.
    ChoiceDelegate(const Theme &theme, Icon icon, bool takesSeveral, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The row's height in a list of `width`, with the gap under it.
    int heightFor(const QModelIndex &index, int width) const;

private:
    struct Layout {
        QRectF card;
        QRectF badge;
        QRectF sign; ///< The check box or radio button.
        QRectF name;
        QRectF detail;
        QRectF facts;
        QRectF mark; ///< The dot before the facts; empty without a mark.
        double height = 0;
    };
    Layout layOut(const QModelIndex &index, const QRectF &row) const;
    void paintCard(QPainter &painter, const Layout &layout, const QStyleOptionViewItem &option) const;
    void paintFocus(QPainter &painter, const QRectF &card) const;
    void paintSign(QPainter &painter, const QRectF &sign, bool isChosen) const;
    void paintTexts(QPainter &painter, const Layout &layout, const QModelIndex &index,
                    Qt::LayoutDirection direction) const;
    QColor markColour(int mark) const;

    const Theme &m_theme;
    Icon m_icon;
    bool m_takesSeveral;
};

} // namespace shoptalk
