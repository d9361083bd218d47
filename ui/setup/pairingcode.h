// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QString>

namespace shoptalk {

/// `typed` in the form of a pairing code: letters and digits in upper case, the dashes where they belong,
/// everything else left out. "K7QM-2XRP" from the relay's operator, seven such groups from another computer.
QString formattedPairingCode(const QString &typed);
/// True if both groups are there, or all seven.
bool isWholePairingCode(const QString &text);

/// Brings what is typed or pasted to the form of a pairing code; the cursor stays at its letter.
class PairingCodeEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PairingCodeEdit(QWidget *parent = nullptr);

private:
    void bringToForm(const QString &typed);
};

} // namespace shoptalk
