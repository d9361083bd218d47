// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QLineEdit>

namespace shoptalk {

/// An input line for a secret. The input is hidden, is not offered to spell checkers or completers, and is
/// overwritten in memory when it is taken or the field is destroyed.
class SecretField : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /// Takes the content without surrounding white space. The field is then empty, and so is the clipboard if
    /// the secret came from it.
    Secret take();
    /// The same with white space around it, which may be part of a passphrase.
    Secret takeWhole();
    /// Clears the field and overwrites its content in memory.
    void wipe();
};

} // namespace shoptalk
