// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupflow.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace shoptalk {

class SecretField;
class StepFooter;

/// The expert's way in: a system user's token, pasted. How to make one, and a field that does not show it.
class TokenPanel : public QWidget {
    Q_OBJECT
public:
    TokenPanel(SetupFlow &flow, const Theme &theme, QWidget *parent = nullptr);

    void refresh();
    /// Nothing of what was pasted stays.
    void wipe();
    QWidget *field() const;
    /// The panel's buttons, which its step shows elsewhere.
    QWidget *footer() const;
    QPushButton *primary() const;

Q_SIGNALS:
    /// The person wants Facebook's login after all.
    void left();

private:
    void send();

    SetupFlow &m_flow;
    SecretField *m_field;
    StepFooter *m_footer;
};

} // namespace shoptalk
