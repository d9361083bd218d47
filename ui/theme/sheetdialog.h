// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace shoptalk {

/// A dialog whose `reject` may leave it open, for example to ask whether what was written in it may go. That
/// is for the person: when the program closes it, as the lock does, it closes at once, because nothing may be
/// seen over the lock page.
class SheetDialog : public QDialog {
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace shoptalk
