// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace shoptalk {

class SecretField;
class Theme;

/// Asks for the current passphrase, for a new one, or for both. Stays open until the input was accepted.
class PassphraseDialog : public QDialog {
    Q_OBJECT
public:
    enum Ask { Current = 1, Next = 2 };

    /// `ask` says which of them are asked for. `action` is the text of the button.
    PassphraseDialog(const Theme &theme, int ask, const QString &title, const QString &action,
                     QWidget *parent);

    /// Asks for something other than this computer's passphrase, such as a recovery key on paper. `name`
    /// says what it is. The input is visible while it is typed.
    void askForOther(const QString &explanation, const QString &name);
    /// Shows why the input was not accepted.
    void refuse(const QString &why);

Q_SIGNALS:
    /// Empty if it was not asked for.
    void entered(const shoptalk::Secret &current, const shoptalk::Secret &next);

private:
    SecretField *addField(const QString &objectName, const QString &name);
    void update();
    void submit();

    const Theme &m_theme;
    SecretField *m_current = nullptr;
    SecretField *m_next = nullptr;
    SecretField *m_repeat = nullptr;
    QLabel *m_error;
    QPushButton *m_action;
};

} // namespace shoptalk
