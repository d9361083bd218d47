// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QFrame>

class QLabel;

namespace shoptalk {

class Theme;

/// When a message was sent and its delivery; for support WhatsApp's id of it and, if it failed, what Meta
/// said. Deletes itself when it is closed.
class MessageInfo : public QFrame {
    Q_OBJECT
public:
    MessageInfo(const Theme &theme, const Message &message, QWidget *parent);

    /// Shows it with its upper edge in the middle of a point of the screen.
    void openAt(const QPoint &at);

private:
    static QStringList linesOf(const Message &message);
    void addIdButton(QVBoxLayout &column, const Wamid &wamid);
};

} // namespace shoptalk
