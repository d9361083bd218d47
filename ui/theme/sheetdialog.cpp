// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/sheetdialog.h"

#include <QCloseEvent>

namespace shoptalk {

void SheetDialog::closeEvent(QCloseEvent *event)
{
    if (event->spontaneous())
        return QDialog::closeEvent(event);
    m_isClosedByProgram = true;
    done(Rejected);
}

} // namespace shoptalk
