// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/newestbutton.h"

#include "models/messagelistmodel.h"
#include "ui/chat/chatcolumn.h"
#include "ui/chat/rowview.h"
#include "ui/theme/controls.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace shoptalk {

NewestButton::NewestButton(RowView &view, MessageListModel &messages, const Theme &theme)
    : QObject(&view)
    , m_view(view)
    , m_theme(theme)
    , m_messages(messages)
    , m_button(makeButton(ButtonKind::Pill, QString(), &view))
{
    m_button->setObjectName(u"newMessagesButton"_s);
    m_button->setIcon(theme.icon(Icon::ArrowDown));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &NewestButton::clicked);
}

void NewestButton::expect(const MessageId &first, int count)
{
    m_first = first;
    m_count = first.isEmpty() ? 0 : count;
}

void NewestButton::add(const MessageId &first, int count)
{
    if (m_count == 0)
        m_first = first;
    m_count += count;
}

int NewestButton::lowestRow() const
{
    return m_view.rowAt(m_view.viewport()->height() - 1);
}

void NewestButton::countOff(bool isAtEnd)
{
    const int below = m_messages.rowCount() - 1 - lowestRow();
    if (isAtEnd)
        m_count = 0;
    else if (!m_messages.hasNewer())
        m_count = qMin(m_count, below);
    const int first = m_count > 0 && !m_first.isEmpty() ? m_messages.rowOf(m_first) : -1;
    if (first < 0 || lowestRow() < first || !m_messages.hasNewer())
        return;
    // The last loaded row stays the first that counts until there is one below it.
    const int next = qMin(lowestRow() + 1, m_messages.rowCount() - 1);
    m_count = qMax(0, m_count - (next - first));
    m_first = m_messages.index(next).data(MessageListModel::MessageRole).value<Message>().id;
}

void NewestButton::offer(bool isAtEnd)
{
    countOff(isAtEnd);
    const QScrollBar &bar = *m_view.verticalScrollBar();
    const int away = bar.maximum() - bar.value();
    const bool isAway = away > m_view.viewport()->height() / 2 || m_count > 0 || m_messages.hasNewer();
    const QString name = m_count > 0
        ? QCoreApplication::translate("shoptalk::ChatView", "%Ln new message(s)", nullptr, m_count)
        : QCoreApplication::translate("shoptalk::ChatView", "Go to the newest message");
    m_button->setText(m_count > 0 ? name : QString());
    m_button->setAccessibleName(name);
    m_button->setToolTip(name);
    m_button->setVisible(isAway && m_messages.rowCount() > 0);
    place();
}

void NewestButton::place()
{
    const QSize wanted = m_button->sizeHint();
    const ChatColumn column = chatColumn(m_view, m_theme);
    const int left = m_view.viewport()->x() + column.left; // it is over the list, not in its viewport
    const QRect area(left, 0, column.width, m_view.height() - space::m);
    m_button->setGeometry(QStyle::alignedRect(m_view.layoutDirection(), Qt::AlignBottom | Qt::AlignTrailing,
                                              wanted, area.adjusted(space::m, 0, -space::m, 0)));
    m_button->raise();
}

} // namespace shoptalk
