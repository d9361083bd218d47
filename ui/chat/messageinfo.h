// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/messagefacts.h"
#include "ui/theme/controls.h"

#include <QFrame>

class QLabel;

namespace shoptalk {

class Theme;

/// When a message was sent and its delivery; for support WhatsApp's id of it and, if it failed, what Meta
/// said. Deletes itself when it is closed.
class MessageInfo : public QFrame {
    Q_OBJECT
public:
    MessageInfo(const Theme &theme, const Message &message, const MessageFacts &facts, QWidget *parent);

    /// Shows it with its upper edge in the middle of a point of the screen.
    void openAt(const QPoint &at);

private:
    static QStringList linesOf(const Message &message, const MessageFacts &facts);
    QLabel *addLine(const Theme &theme, const QString &text, Tone tone);
    /// Meta's code and text under a heading of their own, apart from the sentences for staff.
    void addSupportDetails(const Theme &theme, const Message &message);
    /// Copies `text` and closes the popup.
    void addCopyButton(const QString &name, const QString &objectName, const QString &text);
};

} // namespace shoptalk
