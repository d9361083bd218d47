// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace shoptalk {

class Theme;

/// A row of the list of broadcasts: its first line is the name, and the lines below it are about the
/// broadcast. Each wraps rather than being cut.
class BroadcastDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `theme` outlives this.
    explicit BroadcastDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QFont fontOf(int line) const;

    const Theme &m_theme;
};

} // namespace shoptalk
