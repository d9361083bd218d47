// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupflow.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace shoptalk {

class SecretField;
class StepFooter;

/// Lets an expert paste a system user token. It explains how to create one, and hides what is pasted.
class TokenPanel : public QWidget {
    Q_OBJECT
public:
    TokenPanel(SetupFlow &flow, const Theme &theme, QWidget *parent = nullptr);

    void refresh();
    /// Discards everything that was pasted.
    void wipe();
    QWidget *field() const;
    /// The panel's buttons, which the step places elsewhere.
    QWidget *footer() const;
    QPushButton *primary() const;

Q_SIGNALS:
    /// The person wants to use Facebook's login instead.
    void left();

private:
    void send();

    SetupFlow &m_flow;
    SecretField *m_field;
    StepFooter *m_footer;
};

} // namespace shoptalk
