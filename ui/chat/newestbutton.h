// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QObject>

class QPushButton;

namespace shoptalk {

class MessageListModel;
class RowView;
class Theme;

/// The button over the list that leads to the newest message, with the number of new messages that were not
/// on the screen yet.
class NewestButton : public QObject {
    Q_OBJECT
public:
    /// `view` shows `messages`, row by row; both outlive this.
    NewestButton(RowView &view, MessageListModel &messages, const Theme &theme);

    /// `count` messages are new, beginning with this one; earlier calls no longer count. An empty id: none
    /// is.
    void expect(const MessageId &first, int count);
    /// More messages came below those on the screen; the first one is `first`, if it is in a row.
    void add(const MessageId &first, int count);
    /// Shows the button unless the person is at the end, or close to it.
    void offer(bool isAtEnd);
    /// Positions the button after the size of the list has changed.
    void place();

Q_SIGNALS:
    void clicked();

private:
    /// Subtracts the new messages that are on the screen now from the number.
    void countOff(bool isAtEnd);
    int lowestRow() const;

    RowView &m_view;
    const Theme &m_theme;
    MessageListModel &m_messages;
    QPushButton *m_button;
    MessageId m_first; ///< The oldest message that counts; empty while its row is not loaded.
    int m_count = 0;
};

} // namespace shoptalk
