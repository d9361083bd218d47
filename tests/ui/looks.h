// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QTest>
#include <QWidget>

namespace shoptalk::test {

/// One of the ways in which a person may have a page before them.
struct Look {
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Theme::Mode mode = Theme::Mode::Light;
    int width = 0; ///< Logical pixels.
    qreal scale = 1.0; ///< Of the text.
};

/// For a test's …_data(): wide and narrow, light and dark, right to left, large text. Read it with
/// QFETCH(const test::Look, look).
inline void addLooks(int wide, int narrow)
{
    QTest::addColumn<Look>("look");
    QTest::newRow("wide-light") << Look{Qt::LeftToRight, Theme::Mode::Light, wide};
    QTest::newRow("narrow-dark") << Look{Qt::LeftToRight, Theme::Mode::Dark, narrow};
    QTest::newRow("rtl-dark") << Look{Qt::RightToLeft, Theme::Mode::Dark, wide};
    QTest::newRow("large-light") << Look{Qt::LeftToRight, Theme::Mode::Light, narrow, 2.0};
}

/// Shows the page as wide as the look wants it and as high as it needs, and keeps a picture. False if it
/// needs more width.
inline bool looksRight(QWidget &page, const Look &look, const QString &name)
{
    page.setLayoutDirection(look.direction);
    page.show();
    for (int pass = 0; pass < 2; ++pass) { // Lines that break make it higher.
        page.resize(look.width, qMax(page.heightForWidth(look.width), page.minimumSizeHint().height()));
        QCoreApplication::processEvents();
    }
    return page.minimumSizeHint().width() <= look.width
        && keepPicture(page.grab(), name + QLatin1Char('-') + QLatin1StringView(QTest::currentDataTag()));
}

} // namespace shoptalk::test

Q_DECLARE_METATYPE(shoptalk::test::Look)
