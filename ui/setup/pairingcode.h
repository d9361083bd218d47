// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QString>

namespace shoptalk {

/// `typed` in the form of a pairing code, "K7QM-2XRP": letters and digits in upper case, the dash where it
/// belongs, everything else left out.
QString formattedPairingCode(const QString &typed);
/// True if both groups are there.
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
