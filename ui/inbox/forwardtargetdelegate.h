// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shoptalk {

class Theme;

/// Paints a conversation to which a message can be forwarded: who it is, why it can't be, and whether it was
/// chosen.
class ForwardTargetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        ConversationRole = Qt::UserRole, ///< shoptalk::Conversation
        ObstacleRole, ///< QString: why nothing can be forwarded to it; empty: it can.
        ChosenRole, ///< bool
        NumberRole ///< QString, see NumberText::to
    };

    explicit ForwardTargetDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
};

} // namespace shoptalk
