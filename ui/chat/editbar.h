// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/composerbar.h"

#include <optional>

namespace shoptalk {

/// The failed message whose text is being changed in the composer.
class EditBar : public ComposerBar {
    Q_OBJECT
public:
    explicit EditBar(const Theme &theme, QWidget *parent = nullptr);

    /// True for a text that was not sent, which can be changed in the composer.
    static bool canBeEdited(const Message &message);

    /// Shows the bar for a message; nullopt hides it.
    void setMessage(const std::optional<Message> &message);
    /// The message that is being changed; nullopt if none is.
    const std::optional<Message> &message() const { return m_message; }
    bool isActive() const { return m_message.has_value(); }
    /// Hides the bar while nothing can be written; the edit goes on afterwards.
    void setSuspended(bool isSuspended);

private:
    void showIfEditing() { setVisible(m_message.has_value() && !m_isSuspended); }

    std::optional<Message> m_message;
    bool m_isSuspended = false;
};

} // namespace shoptalk
