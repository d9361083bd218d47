// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace shoptalk::test {

/// A combination of theme, direction, width and text size in which a page may be shown.
struct Look {
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Theme::Mode mode = Theme::Mode::Light;
    int width = 0; ///< Logical pixels.
    qreal scale = 1.0; ///< The text scale.
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

/// Names the first text that is not shown in full; empty if all is well.
inline QString cutOff(const QWidget &page)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisibleTo(&page) || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed || !label->parentWidget()->rect().contains(label->geometry()))
            return label->text();
    }
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        const QSize needed = button->hasHeightForWidth()
            ? QSize(button->minimumSizeHint().width(), button->heightForWidth(button->width()))
            : button->sizeHint();
        if (button->isVisibleTo(&page)
            && (button->width() < needed.width() || button->height() < needed.height()))
            return button->text();
    }
    return {};
}

/// Shows the page as wide as the look wants it and as high as it needs, and keeps a picture. False if it
/// needs more width, or cuts off a text.
inline bool looksRight(QWidget &page, const Look &look, const QString &name)
{
    page.setLayoutDirection(look.direction);
    page.show();
    for (int pass = 0; pass < 2; ++pass) { // Lines that break make it higher.
        page.resize(look.width, qMax(page.heightForWidth(look.width), page.minimumSizeHint().height()));
        QCoreApplication::processEvents();
    }
    if (const QString text = cutOff(page); !text.isEmpty())
        return QTest::qFail(qPrintable(QStringLiteral("cut off: ") + text), __FILE__, __LINE__), false;
    return page.minimumSizeHint().width() <= look.width
        && keepPicture(page.grab(), name + QLatin1Char('-') + QLatin1StringView(QTest::currentDataTag()));
}

} // namespace shoptalk::test

Q_DECLARE_METATYPE(shoptalk::test::Look)
