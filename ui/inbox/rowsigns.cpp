// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/rowsigns.h"

#include "domain/conversation.h"
#include "models/conversationlistmodel.h"
#include "ui/inbox/snoozemenu.h"
#include "ui/theme/avatar.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"
#include "ui/theme/labelcolour.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype maxDots = 3;
/// The width that stays for the text beside the signs, in heights of its line.
constexpr int minTextHeights = 3;

ConversationState stateOf(const QModelIndex &index)
{
    return index.data(ConversationListModel::StateRole).value<ConversationState>();
}

/// Today's time, else the date.
QString briefUntil(const QDateTime &until, const QDateTime &now)
{
    const QDate day = until.toLocalTime().date();
    const qint64 daysLeft = now.toLocalTime().date().daysTo(day);
    return daysLeft <= 0 ? Dates().time(until) : Dates().shortDay(day);
}

} // namespace

RowSigns::RowSigns(const Theme &theme, const QModelIndex &index)
    : m_theme(theme)
    , m_labels(index.data(ConversationListModel::LabelsRole).toStringList().mid(0, maxDots))
    , m_assignee(index.data(ConversationListModel::AssigneeRole).toString())
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ConversationState state = stateOf(index);
    m_isPinned = state.isPinned;
    m_isMuted = state.isMuted(now);
    m_hasReminder = state.remindAt.isValid();
    if (state.blockedAt.isValid())
        m_stateIcon = Icon::Block;
    if (state.snoozedUntil.isValid()) {
        m_stateIcon = Icon::Snooze;
        m_stateTime = briefUntil(state.snoozedUntil, now);
    }
}

int RowSigns::layOut(const QRect &line)
{
    int right = line.right() + 1;
    const int least = line.left() + minTextHeights * line.height();
    /// Empty if it would leave too little for the text.
    const auto take = [&](int width, int height) {
        if (right - width < least)
            return QRect();
        const QRect place(right - width, line.center().y() - height / 2 + 1, width, height);
        right -= width + space::xs;
        return place;
    };
    const int side = m_theme.sized(size::iconSmall);
    if (m_isPinned)
        m_pin = take(side, side);
    if (m_hasReminder)
        m_bell = take(side, side);
    const int person = m_theme.sized(size::iconSmall + space::xs);
    if (!m_assignee.isEmpty())
        m_person = take(person, person);
    const int dot = m_theme.sized(space::s);
    while (!m_labels.isEmpty() && m_dots.isEmpty()) { // as many as fit
        m_dots = take(int(m_labels.size()) * (dot + space::hair) - space::hair, dot);
        if (m_dots.isEmpty())
            m_labels.removeLast();
    }
    const int taken = line.right() + 1 - right;
    return taken == 0 ? 0 : taken + space::xs;
}

void RowSigns::paint(QPainter &painter, const QRect &row, Qt::LayoutDirection direction) const
{
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(direction, row, rect); };
    if (!m_pin.isEmpty())
        paintIcon(painter, mirrored(m_pin), Icon::Pin, m_theme.colours().textMuted, direction);
    if (!m_bell.isEmpty())
        paintIcon(painter, mirrored(m_bell), Icon::Bell, m_theme.colours().textMuted, direction);
    if (!m_person.isEmpty())
        paintAvatar(painter, mirrored(m_person), initials(m_assignee), avatarSeed(m_assignee),
                    m_theme.font(TextStyle::Caption));
    painter.setPen(Qt::NoPen);
    QRect dot(m_dots.topLeft(), QSize(m_dots.height(), m_dots.height()));
    for (const QString &label : m_labels) {
        painter.setBrush(labelColour(m_theme, label));
        painter.drawEllipse(mirrored(dot));
        dot.translate(dot.width() + space::hair, 0);
    }
}

QStringList RowSigns::texts(const QModelIndex &index)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ConversationState state = stateOf(index);
    QStringList texts = index.data(ConversationListModel::LabelsRole).toStringList();
    if (const QString assignee = index.data(ConversationListModel::AssigneeRole).toString();
        !assignee.isEmpty())
        texts << tr("assigned to %1").arg(isolated(assignee));
    if (state.isPinned)
        texts << tr("pinned");
    if (state.isMuted(now))
        texts << tr("muted");
    if (state.archivedAt.isValid())
        texts << tr("archived");
    if (state.snoozedUntil.isValid())
        texts << tr("snoozed until %1").arg(SnoozeMenu::nameOf(state.snoozedUntil, now));
    if (state.remindAt.isValid())
        texts << tr("reminder %1").arg(SnoozeMenu::nameOf(state.remindAt, now));
    if (state.blockedAt.isValid())
        texts << tr("blocked");
    return texts;
}

} // namespace shoptalk
