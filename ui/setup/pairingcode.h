// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QString>

namespace shoptalk {

/// Formats `typed` as a pairing code: letters and digits in upper case, with dashes between the groups. Other
/// characters are dropped. A code of the relay's operator has two groups, such as "K7QM-2XRP"; a code of
/// another computer has seven.
QString formattedPairingCode(const QString &typed);
/// True if the code is complete: two or seven groups.
bool isWholePairingCode(const QString &text);

/// Formats typed or pasted text as a pairing code. The cursor stays at its character.
class PairingCodeEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PairingCodeEdit(QWidget *parent = nullptr);

private:
    void reformat(const QString &typed);
};

} // namespace shoptalk
