// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/inbox/emptyinbox.h"
#include "ui/theme/shortcutmap.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestEmptyInbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhatWillAppearHowToTryItAndWhereTheGuideIs();
    void theKeysOfTheGuideAreThePersons();
    void everyWordCanBeReached_data();
    void everyWordCanBeReached();
};

void TestEmptyInbox::itSaysWhatWillAppearHowToTryItAndWhereTheGuideIs()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    const EmptyInbox empty(theme);
    QString all;
    for (const QLabel *label : empty.findChildren<QLabel *>())
        all += label->text() + u'\n';
    for (const QString &part : {u"appears here"_s, u"from another phone"_s, u"F1"_s, u"practise"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
}

void TestEmptyInbox::theKeysOfTheGuideAreThePersons()
{
    ShortcutMap keys({});
    const Theme theme(*qApp, Theme::Mode::Light);
    const EmptyInbox empty(theme);
    const auto text = [&empty] {
        QString all;
        for (const QLabel *label : empty.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    };
    keys.set(Shortcut::Help, QKeySequence(u"Ctrl+9"_s));
    QVERIFY(text().contains(u"Press Ctrl+9 for"_s));
    keys.set(Shortcut::Help, {});
    QVERIFY(!text().contains(u"Press"_s) && text().contains(u"menu Help"_s));
}

void TestEmptyInbox::everyWordCanBeReached_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << Theme::Mode::Light << Qt::LeftToRight << 1.0;
    QTest::newRow("dark") << Theme::Mode::Dark << Qt::LeftToRight << 1.0;
    QTest::newRow("right-to-left") << Theme::Mode::Light << Qt::RightToLeft << 1.0;
    QTest::newRow("large") << Theme::Mode::Dark << Qt::LeftToRight << 2.0;
}

/// The page is at most as wide as the list's pane, and scrolls if it is higher.
void TestEmptyInbox::everyWordCanBeReached()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const qreal, scale);
    const Theme theme(*qApp, mode, scale);
    EmptyInbox empty(theme);
    empty.setLayoutDirection(direction);
    empty.resize(320, 560);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty, support::patienceMs));
    QVERIFY(test::keepPicture(empty.grab(), u"emptyinbox-"_s + QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(empty.widget()->width() <= empty.viewport()->width());
    for (const QLabel *label : empty.findChildren<QLabel *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
}

QTEST_MAIN(TestEmptyInbox)
#include "tst_emptyinbox.moc"
