// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QLineEdit>

namespace shoptalk {

/// A line for a secret: what is typed or pasted is not shown, not offered to spell checkers or completions,
/// and overwritten when it is taken or the field goes.
class SecretField : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /// What stands in it, without blanks around; it is empty afterwards, and so is the clipboard if the
    /// secret came from there.
    Secret take();
    /// Empties it, overwriting what stood in it.
    void wipe();
};

} // namespace shoptalk
