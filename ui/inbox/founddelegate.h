// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shoptalk {

class MessageSearchModel;
class Theme;

/// A row of the search results: the customer and the time, below them the message with what was found marked.
class FoundDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    FoundDelegate(const MessageSearchModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// "Ana, 3 December 2025 14:05, You: text", for screen readers.
    static QString accessibleText(const QModelIndex &index);

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;

    const MessageSearchModel &m_model;
    const Theme &m_theme;
};

} // namespace shoptalk
