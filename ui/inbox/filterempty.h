// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversationscope.h"

#include <QWidget>

class QLabel;

namespace shoptalk {

class Theme;

/// Replaces the list when a filter shows nothing, and says what that means.
class FilterEmpty : public QWidget {
    Q_OBJECT
public:
    explicit FilterEmpty(const Theme &theme, QWidget *parent = nullptr);

    void setScope(const ConversationScope &scope);

private:
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace shoptalk
