// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/waiting.h"

#include <QSize>
#include <QString>
#include <QTest>
#include <QWidget>

namespace shoptalk::test {

/// Shows the window in this size. False if it does not become active.
inline bool showActive(QWidget &window, const QSize &size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window, support::patienceMs);
}

/// The widget of this name below `page`. Ends the test program if there is none.
template <class Widget>
Widget *childOf(const QWidget &page, const QString &name)
{
    Widget *found = page.findChild<Widget *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

} // namespace shoptalk::test
