// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shoptalk {

class Theme;

/// Asks for the present passphrase, for a new one, or for both. Stays open until what was typed was taken.
class PassphraseDialog : public QDialog {
    Q_OBJECT
public:
    enum Ask { Current = 1, Next = 2 };

    /// `ask`: which of them; `action` names the button.
    PassphraseDialog(const Theme &theme, int ask, const QString &title, const QString &action,
                     QWidget *parent);

    /// What is asked for is not this computer's passphrase: says what it is, and lets it be seen while it is typed
    /// off a sheet of paper.
    void askForOther(const QString &explanation, const QString &name);
    /// Says why it was not taken.
    void refuse(const QString &why);

Q_SIGNALS:
    /// Empty where it was not asked for.
    void entered(const shoptalk::Secret &current, const shoptalk::Secret &next);

private:
    QLineEdit *addField(const QString &objectName, const QString &name);
    void update();
    void submit();

    const Theme &m_theme;
    QLineEdit *m_current = nullptr;
    QLineEdit *m_next = nullptr;
    QLineEdit *m_repeat = nullptr;
    QLabel *m_error;
    QPushButton *m_action;
};

} // namespace shoptalk
