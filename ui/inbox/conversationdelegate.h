// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace shoptalk {

/// Paints a conversation as a row: avatar, name, time, newest message, unread count; with several numbers
/// also which of them the customer writes to.
class ConversationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ConversationDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The text that a screen reader reads for a row.
    static QString accessibleText(const QModelIndex &index);
    /// What the signs of a row mean, and how long the customer can be answered if that ends soon.
    static QStringList toolTipLines(const QModelIndex &index);
    /// "45 min": how long the customer can still be answered, in place of the time of the last message. Empty
    /// unless that ends soon, and for a conversation whose row says that it is snoozed or blocked.
    static QString remainingText(const QModelIndex &index, const QDateTime &now);

private:
    struct Row;
    Row layOut(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The height of the lines of text. `hasNumber`: one of them says with which number it is.
    int textHeight(bool hasNumber) const;
    /// Places the badge at the end of `line`; gives the width that it takes.
    int placeBadge(Row &row, const QRect &line) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintPreview(QPainter &painter, const Row &row, Qt::LayoutDirection direction) const;
    /// "Draft:" in its own colour, followed by the beginning of the draft.
    void paintDraft(QPainter &painter, const Row &row, Qt::LayoutDirection direction) const;
    /// "to Flowers Centre", after a dot in the colour that the number has in the rail.
    void paintNumber(QPainter &painter, const Row &row, Qt::LayoutDirection direction) const;
    void paintBadge(QPainter &painter, const Row &row) const;

    const Theme &m_theme;
};

} // namespace shoptalk
