// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowclosing.h"

#include <QWidget>

namespace shoptalk {

WindowClosing::WindowClosing(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void WindowClosing::quit()
{
    m_isQuitting = true;
    m_isFinished = false;
    m_window.close();
    if (!m_isFinished) // a window that was never shown may get no close event
        finish();
}

void WindowClosing::finish()
{
    m_isFinished = true;
    Q_EMIT finished();
}

} // namespace shoptalk
