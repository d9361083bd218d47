// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QRect>
#include <QString>
#include <QStringList>

#include <optional>

class QModelIndex;
class QPainter;

namespace shoptalk {

/// The small signs at the end of a row's second line: label dots, who it is assigned to, a reminder, pinned;
/// and the one after the name for a muted conversation. Rectangles are those of a left-to-right layout.
class RowSigns {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::RowSigns)
public:
    RowSigns(const Theme &theme, const QModelIndex &index);

    bool isMuted() const { return m_isMuted; }
    /// What is shown instead of the sign of the service window, and instead of the time.
    std::optional<Icon> stateIcon() const { return m_stateIcon; }
    const QString &stateTime() const { return m_stateTime; }
    /// Places the signs so that they end at the right edge of `line`; gives the width that they take, with
    /// the space before the next text. Those that would leave too little for the text are left out, labels
    /// first.
    int layOut(const QRect &line);
    /// `row` mirrors the places in right-to-left layouts.
    void paint(QPainter &painter, const QRect &row, Qt::LayoutDirection direction) const;
    /// What the signs mean, for screen readers and tool tips.
    static QStringList texts(const QModelIndex &index);

private:
    const Theme &m_theme;
    QStringList m_labels;
    QString m_assignee;
    bool m_isPinned = false;
    bool m_isMuted = false;
    bool m_hasReminder = false;
    std::optional<Icon> m_stateIcon;
    QString m_stateTime;
    QRect m_dots;
    QRect m_person;
    QRect m_pin;
    QRect m_bell;
};

} // namespace shoptalk
