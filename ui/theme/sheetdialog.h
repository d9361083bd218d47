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

    /// True if the program has closed it, and not the person: what was written is wanted again.
    bool isClosedByProgram() const { return m_isClosedByProgram; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    bool m_isClosedByProgram = false;
};

} // namespace shoptalk
