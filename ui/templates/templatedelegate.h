// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatechecks.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <optional>

namespace shoptalk {

/// A row of a list of templates: its title, the beginning of its text, and its language, category and status.
class TemplateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TemplateDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Rows that can't be sent to this customer are greyed, with the reason; nullopt: no row is greyed.
    void setRecipient(const std::optional<TemplateRecipient> &recipient) { m_recipient = recipient; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The row in one sentence, for a screen reader.
    QString spokenRow(const Template &whole) const;

private:
    struct Row;
    Row rowOf(const Template &whole) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    QColor statusColour(TemplateStatus status) const;

    const Theme &m_theme;
    std::optional<TemplateRecipient> m_recipient;
};

} // namespace shoptalk
